using System.Text.RegularExpressions;

namespace Samarbeid.Domain.TextGuards;

/// <summary>What looks like the full name of a person in a text (personnavn): a common first name and one to three words with a capital after it. Names of streets, schools and the like
/// that are called after somebody are none.</summary>
internal static partial class PersonNames
{
    // What comes after the name of a place that is called after somebody.
    private static readonly string[] OfPlaces =
    [
        "gate", "gata", "gaten", "vei", "veg", "veien", "vegen", "plass", "plassen", "torg", "torget", "allé", "skole", "skule", "barneskole", "barneskule", "ungdomsskole",
        "ungdomsskule", "videregående", "vidaregåande", "hus", "huset", "senter", "senteret", "park", "parken", "kirke", "kyrkje", "sykehus", "sjukehus", "bro", "bru", "stiftelse",
        "stiftinga", "minnefond", "legat", "prisen",
    ];

    // Capitals that begin no surname.
    private static readonly HashSet<string> NoSurname = new(StringComparer.Ordinal)
    {
        "Politiet", "Politirådet", "Kommunen", "Kommuna", "Rådet", "Norge", "Noreg", "Oslo", "SLT", "Vedtak", "Sak", "Saken", "Saka", "Møtet", "Tiltak", "Stortinget", "Regjeringen",
    };

    public static IEnumerable<string> In(string text)
    {
        var end = 0;
        // Looked for from each word with a capital, so that one before it does not hide a name.
        foreach (Match match in Name().Matches(text))
        {
            if (match.Index < end || !IsNamed(match)) continue;

            end = match.Groups["rest"].Index + match.Groups["rest"].Length;
            if (Trimmed(match) is { } name) yield return name;
        }
    }

    private static bool IsNamed(Match match)
    {
        var first = match.Groups["first"].Value.Split('-')[0];
        return FirstNames.Plain.Contains(first) || (FirstNames.AlsoWords.Contains(first) && Surname().IsMatch(match.Groups["rest"].Value));
    }

    private static string? Trimmed(Match match)
    {
        var words = TextGuard.Plain(match.Groups["rest"].Value).Split(' ').TakeWhile(w => !NoSurname.Contains(w)).ToList();
        var after = match.Groups["after"].Value;
        if (words.Count == 0 || OfPlaces.Contains(after, StringComparer.OrdinalIgnoreCase) || OfPlaces.Any(w => words[^1].Equals(w, StringComparison.OrdinalIgnoreCase))) return null;

        // An initial alone tells nobody.
        return words.TrueForAll(w => w.EndsWith('.')) ? null : $"{match.Groups["first"].Value} {string.Join(' ', words)}";
    }

    // The endings of most Norwegian surnames; what else stands after an ordinary word is the name of a firm, a place or a campaign.
    [GeneratedRegex("(?:sen|son|sson|dottir|stad|land|vik|berg|dal|mo|moen|haug|haugen|lund|rud|nes|ness|set|seth|bakk|bakken|gård|gaard|li|lien|ås|åsen|heim|vold|sund|myr|fjord|strand|eng|engen|"
        + "tveit|hagen|mark|quist|bø|bråten|sæter|sæther|sveen|rønning|hauge|dahl|holm|vang|våg|øy|ødegård)$", RegexOptions.IgnoreCase)]
    private static partial Regex Surname();

    [GeneratedRegex(@"(?<![\p{L}\p{Nd}-])(?=(?<first>\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?)(?<rest>(?:[ \u00A0](?:\p{Lu}\.|(?:(?:von|van|de|af|av|el|al)[ \u00A0])?\p{Lu}(?:'\p{Lu})?\p{Ll}+(?:[-']\p{Lu}\p{Ll}+)?)){1,3})(?![\p{L}-])(?:[ \u00A0](?<after>\p{Ll}+))?)")]
    private static partial Regex Name();
}
