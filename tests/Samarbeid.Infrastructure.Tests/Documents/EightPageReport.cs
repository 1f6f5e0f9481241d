using Samarbeid.Infrastructure.Documents.Model;

namespace Samarbeid.Infrastructure.Tests.Documents;

/// <summary>An invented report of the length a yearly one has.</summary>
internal static class EightPageReport
{
    private const string Sentence =
        "Politirådet har behandlet utviklingen og blitt enig om hvem som følger opp, og når kommunestyret får vite hvordan det gikk. ";

    public static ReportDocument Make() => SampleReports.With(
    [
        new Heading(1, "1 Sammendrag"),
        new Paragraph([new("Rapporten gjelder "), new("Ovdamearka gielda", Language: "se"), new(". " + Times(2))], IsLead: true),
        new KeyFigures([new("412", "anmeldte lovbrudd i 2025", "430 året før"), new("61 %", "oppklart"), new("4", "møter i politirådet")]),
        Text(3), Text(4),
        Note.Of("Små tall", "Tall under fem vises ikke, av hensyn til personvernet. " + Times(1)),
        new BulletList([.. Enumerable.Range(1, 4).Select(i => ListItem.Of($"Punkt {i}: {Times(1)}"))]),
        new Heading(1, "2 Utviklingen"),
        new Heading(2, "2.1 Anmeldte lovbrudd siste ni år"),
        Text(3),
        Chart("Figur 1: Anmeldte lovbrudd etter hovedgruppe, 2017–2025"),
        Text(4), Text(3),
        new Heading(2, "2.2 Oppklaringsprosent"),
        Text(3),
        new BarChart("Figur 2: Oppklaringsprosent etter gruppe, 2025", "Søylediagram. Trafikk 92 prosent, bedrageri 17.", "%",
            [new("Trafikk", 92), new("Narkotika", 84), new("Vold", 61.5m), new("Seksuallovbrudd", null), new("Skadeverk", 33), new("Bedrageri på nett", 17)]),
        Text(4),
        new PageBreak(),
        new Heading(1, "3 Anmeldte forhold i detalj"),
        Text(2),
        BigTable(),
        new Heading(1, "4 Utfordringer og tiltak"),
        new Heading(2, "4.1 Utfordringer i kommunen"),
        Text(4), Text(3), Text(5),
        new Heading(2, "4.2 Tiltak"),
        new NumberedList([.. Enumerable.Range(1, 6).Select(i => ListItem.Of($"Tiltak {i}: {Times(2)}"))]),
        new Heading(2, "4.3 Responstid"),
        Text(3), Text(3),
        Chart("Figur 3: Responstid i minutter"),
        new Heading(1, "5 Tillit og trygghet"),
        Text(5), Text(4), Text(5),
        new Heading(1, "6 Oppfølging"),
        Text(3), Text(4), Text(4),
    ]);

    private static string Times(int sentences) => string.Concat(Enumerable.Repeat(Sentence, sentences)).TrimEnd();

    private static Paragraph Text(int sentences) => new(Times(sentences));

    private static LineChart Chart(string caption) => new(
        caption,
        "Linjediagram over ni år. Vinning faller, vold stiger svakt, bedrageri på nett stiger.",
        "antall",
        [.. Enumerable.Range(2017, 9).Select(year => $"{year}")],
        [
            new("Vinning", [96, 92, 85, 79, 74, 70, 63, 58, 52]),
            new("Vold", [41, 44, null, 43, 47, 49, 50, 52, 55]),
            new("Bedrageri på nett", [12, 17, 20, 26, 29, 33, 38, 44, 51]),
        ],
        "Kilde: oppdiktet.");

    private static Table BigTable() => new(
        "Tabell 1: Anmeldte lovbrudd etter type, 2022–2025",
        [new("Lovbruddstype", Weight: 3), .. Enumerable.Range(2022, 4).Select(year => new TableColumn($"{year}", ColumnAlignment.Right)), new("Endring", ColumnAlignment.Right), new("Oppklart", ColumnAlignment.Right)],
        [
            .. Enumerable.Range(1, 40).Select(i => new TableRow(
                i % 7 == 0 ? $"Seksuell omgang med barn under 16 år, nummer {i}" : $"Lovbruddstype nummer {i}",
                [$"{i + 7}", $"{i * 3 % 50}", $"{i * 7 % 60}", $"{i * 5 % 40}", "−17 %", "71 %"])),
            new TableRow("Alle", ["812", "844", "798", "790", "−3 %", "58 %"], IsTotal: true),
        ],
        "Kilde: oppdiktet. Strek betyr at tallet er lavere enn fem.");
}
