using System.Text.RegularExpressions;

namespace Samarbeid.Web.Tests.Texts;

/// <summary>Words and endings that belong to one written form only, as far as this product's texts go.</summary>
internal static partial class WrittenForms
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    public static IEnumerable<string> BokmaalIn(string text) =>
        BokmaalWord().Matches(text).Concat(BokmaalEnding().Matches(text)).Select(match => match.Value);

    public static IEnumerable<string> NynorskIn(string text) => NynorskWord().Matches(text).Select(match => match.Value);

    /// <summary>Words that are good nynorsk, where this product says the same with another: one word for one thing.</summary>
    public static IEnumerable<string> OtherNynorskIn(string text) => OtherNynorsk().Matches(text).Select(match => match.Value);

    public static IEnumerable<string> WordsOf(string text) =>
        Word().Matches(Placeholder().Replace(text, "")).Select(match => match.Value.ToLowerInvariant());

    public static IEnumerable<string> PlaceholdersOf(string text) =>
        Placeholder().Matches(text).Select(match => match.Value).Order(StringComparer.Ordinal);

    [GeneratedRegex(@"\b(ikke|jeg|hva|hvem|hvor|hvordan|hvorfor|hvis|hvilke[nt]?|noe|noen|en|et|fra|kun|bare|mer|flere|selv|annen|annet|"
        + @"ble|blitt|være|vært|gjøre|gjør|se|dem|deres|disse|siden|saken|saksliste(n|ne)|liste[n]|rollen|adressen|gruppen|klokken|velg|velge[rs]?|"
        + @"dager|dagene|uke[nr]?|måned\w*|tall(et|ene)?|antall|tegn|navn\w*|sted(et|er)?|stede|gammel|sammen\w*|allerede|forrige|senere|tidligere|"
        + @"anbefal\w*|ordfører\w*|varaordfører\w*|stedfortreder\w*|tjeneste\w*|enhet\w*|møteleder\w*|møter|møtene|tilsluttet|avbrutt|utsatt|oppsagt|"
        + @"lovbrudd\w*|anmeld\w*|eiendom\w*|vold|kriminalitetsbilde\w*|situasjonsbilde\w*|kilde\w*|hjemmel|taushet\w*|innbygger\w*|"
        + @"tiltakene|vedleggene|dokumentene|organene|rådene|notatene|referatene|varslene|årene|ordene|stedene|svarene|bildene|barna|"
        + @"hele|helt|egen|egne|eget|uten|utenfor|innenfor|øverst|nyeste|ganger|mens|kommer|tar|tatt|skrev|skrevet|lest|"
        + @"finnes|vises|sendes|brukes|lagres|skrives|gjøres|leses|kreves|trengs|godkjennes|endres|fjernes|slettes|legges|settes|føres|lages|hentes|"
        + @"avsluttet|lagret|endret|opprettet|begrunn\w*|mulig\w*|utløpt|skjermet|ansvarlig\w*|virkning\w*|rapporter|rapportene|brukere|brukerne|personer|personene)\b", Options)]
    private static partial Regex BokmaalWord();

    // -lig is -leg, -het is -heit, and words in -ing take -a, -ar and -ane.
    [GeneratedRegex(@"\b\w{2,}(lig(e|t|ere|st)?|[a-zæøå]het(en|er|ene)?|ingen|inger|ingene)\b", Options)]
    private static partial Regex BokmaalEnding();

    [GeneratedRegex(@"\b(ikkje|eg|kva|kven|kvar|korleis|kvifor|nokon|noko|ein|eit|frå|berre|meir|fleire|sjølv|vere|vore|gjere|sjå|dei|desse|sida|saka|"
        + @"dagar|veke|månad|teikn|namn|stad|gammal|saman|tilråding\w*|ordførar\w*|teneste\w*|eining\w*|møteleiar\w*|lovbrot\w*|vald|kjelde\w*|heimel|innbyggjar\w*)\b", Options)]
    private static partial Regex NynorskWord();

    // Give and its kin, back, members, hence, became, answers, uses, let, first, coming, server, reason; put off is what it is as an order.
    [GeneratedRegex(@"\b(gje|gjev|gjeve[nt]?|gjevne|oppgje\w*|grunngjev\w*|attende|medlemm\w*|derfor|blei|svarar|bruker|lat|fyrst\w*|kommande|kommen|kommne|serveren|begynn\w*|utsett møte\w*|utsett frist\w*)\b", Options)]
    private static partial Regex OtherNynorsk();

    [GeneratedRegex(@"\{\d+(:[^}]*)?\}")]
    private static partial Regex Placeholder();

    [GeneratedRegex(@"\p{L}[\p{L}\-]*")]
    private static partial Regex Word();
}
