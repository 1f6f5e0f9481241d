namespace Samarbeid.Infrastructure.Demonstration.Load;

/// <summary>The texts of the load, in bokmål; it is measured on, not read.</summary>
internal static class LoadWords
{
    public const string Background = "Saken er meldt inn av politikontakten. Teksten er måledata og gjelder ingen.";
    public const string Cause = "Få møteplasser på kveldstid.";
    public const string Conclusion = "Rådet er enig om tiltakene under saken, og følger dem opp i neste møte.";
    public const string Answer = "Vi slutter oss til dette og setter av tid i planen.";
    public const string Note = "Første samtale er holdt.";
    public const string Result = "Gjennomført som avtalt.";
    public const string Aborted = "Ikke lenger aktuelt.";
    public const string Evidence = "Færre bekymringsmeldinger enn året før.";
    public const string Summary = "Antallet anmeldte lovbrudd er stabilt. Uro blant unge og bedrageri krever mest felles innsats.";

    private static readonly string[] Cases =
        ["Uro i sentrum på kveldstid", "Trygghet for eldre på nett", "Russetiden: felles plan", "Skolemiljø og vold blant unge", "Utelivet i helgene", "Fart ved skolene"];

    private static readonly string[] Challenges =
        ["Ungdomsmiljø med rus og uro", "Bedrageri mot eldre", "Vold i nære relasjoner", "Farlig kjøring ved skolene", "Hærverk i sentrum"];

    private static readonly string[] Recommendations =
        ["Åpne fritidsklubben fredag og lørdag", "Lys og oversikt i parken", "Felles beredskap i russetiden", "Kurs om nettsvindel på eldresenteret"];

    private static readonly string[] Promises =
        ["Kveldsvandring med natteravnene", "Felles møte for foreldre på ungdomstrinnet", "Kartlegge møteplasser med elevrådene",
            "Informasjon på eldresenteret", "Samtaler med skjenkestedene", "Fartsmåling ved skoleveien", "Samarbeid med konfliktrådet"];

    public static string Case(Random random) => Pick(Cases, random);

    public static string Challenge(Random random) => Pick(Challenges, random);

    public static string Recommendation(Random random) => Pick(Recommendations, random);

    public static string Promise(Random random) => Pick(Promises, random);

    private static string Pick(string[] from, Random random) => from[random.Next(from.Length)];
}
