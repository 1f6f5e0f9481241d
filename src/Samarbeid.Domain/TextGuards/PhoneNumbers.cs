using System.Globalization;
using System.Text.RegularExpressions;

namespace Samarbeid.Domain.TextGuards;

/// <summary>Norwegian telephone numbers in a text (telefonnumre): eight digits, the first of them 2–9 (Nasjonal kommunikasjonsmyndighet, E.164-planen), in the groups
/// they are usually written in, with or without +47. Dates, amounts and organisation numbers are none.</summary>
internal static partial class PhoneNumbers
{
    public static IEnumerable<Match> In(string text) => Abroad().Matches(text).Concat(Told().Matches(text)).Concat(Home().Matches(text).Where(m => !IsDate(m.Value)))
        .GroupBy(m => m.Index).Select(g => g.MaxBy(m => m.Length)!)
        .Aggregate(new List<Match>(), (kept, match) =>
        {
            if (kept.TrueForAll(k => match.Index + match.Length <= k.Index || k.Index + k.Length <= match.Index)) kept.Add(match);
            return kept;
        });

    // 20260312 and 31122026.
    private static bool IsDate(string text) =>
        DateOnly.TryParseExact(text, ["yyyyMMdd", "ddMMyyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) && date.Year is >= 1900 and < 2100;

    [GeneratedRegex(@"(?<![\p{L}\p{Nd}])(?:\+|00)47[\s\u00A0.-]?(?:[0-9][\s\u00A0.-]?){7}[0-9](?![\p{Nd}])")]
    private static partial Regex Abroad();

    // After a word that says so, in whatever groups.
    [GeneratedRegex(@"(?<=\b(?:tlf|telefon|telefonnummer|mobil|mobilnummer|mob|ring|sms)[.:]?\s{0,2}(?:nr[.:]?\s)?)[2-9](?:[\s\u00A0.-]?[0-9]){7}(?![\p{Nd}])", RegexOptions.IgnoreCase)]
    private static partial Regex Told();

    [GeneratedRegex(@"(?<![\p{L}\p{Nd}§/.,-])(?<!\b(?:kr|nok|org\.?nr)\.?[\s\u00A0])(?:[2-9][0-9](?:[\s\u00A0.-][0-9]{2}){3}|[2-9][0-9]{2}[\s\u00A0.-][0-9]{2}[\s\u00A0.-][0-9]{3}|[2-9][0-9]{7})(?![\p{L}\p{Nd}/])(?![\s\u00A0.-][0-9]{2,})(?!,[0-9])(?![\s\u00A0]?(?:kr|kroner|nok|mill|prosent|%))", RegexOptions.IgnoreCase)]
    private static partial Regex Home();
}
