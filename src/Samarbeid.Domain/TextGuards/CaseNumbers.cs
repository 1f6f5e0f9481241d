using System.Globalization;
using System.Text.RegularExpressions;

namespace Samarbeid.Domain.TextGuards;

/// <summary>Numbers of cases in a text (saksnumre): those of the police (12345678 12/24), of courts (24-012345MED-TTRD/TSTJ, LF-2024-12345), and of municipalities (24/12345).
/// References of councils and actions (PR 3/26, T 14/26), dates, school years and provisions of the EU are none.</summary>
internal static partial class CaseNumbers
{
    private static readonly string[] Fractions = ["100", "1000"];

    public static IEnumerable<Match> In(string text) => Police().Matches(text).Concat(Court().Matches(text))
        .Concat(Municipal().Matches(text).Where(m => !IsElse(m)))
        .OrderBy(m => m.Index).Aggregate(new List<Match>(), (kept, match) =>
        {
            if (kept.TrueForAll(k => match.Index >= k.Index + k.Length)) kept.Add(match);
            return kept;
        });

    // A month or a week with its year, a school year, a part of a hundred.
    private static bool IsElse(Match match)
    {
        var number = match.Groups["number"].Value;
        if (match.Groups["said"].Success) return false;

        return Fractions.Contains(number) || (number.Length == 4 && int.Parse(number, CultureInfo.InvariantCulture) is >= 1900 and < 2100);
    }

    [GeneratedRegex(@"(?<![\p{L}\p{Nd}])[0-9]{8}[\s\u00A0]+[0-9]{1,5}/[0-9]{2}(?:-[0-9]+)?(?![\p{Nd}])|(?<=\b(?:sak|saka|saken|saksnr|saksnummer|straffesak|politisak|anmeldelse|anmelding|melding|strsak)\.?:?\s{0,2}(?:nr\.?:?\s{0,2}|nummer\s)?)[0-9]{8}(?![\p{Nd}])", RegexOptions.IgnoreCase)]
    private static partial Regex Police();

    [GeneratedRegex(@"(?<![\p{L}\p{Nd}])(?:[0-9]{2}-[0-9]{6}[A-ZÆØÅ]{3}-[A-ZÆØÅ]{4}(?:/[A-ZÆØÅ]{4})?|L[ABEFGH]-[0-9]{4}-[0-9]{3,6}(?:-[0-9])?)(?![\p{L}\p{Nd}])")]
    private static partial Regex Court();

    [GeneratedRegex(@"(?<said>\b(?:sak|saka|saken|saksnr|saksnummer|arkivsak|journalnr)\.?:?\s{1,2}(?:nr\.?\s)?)?(?<![\p{L}\p{Nd}/.,§-])(?<!\((?:EU|EF|EØF)\)\s)(?<!\b(?:forordning|direktiv|EU)\s)(?:19|20)?[0-9]{2}/(?<number>[0-9]{3,6})(?:-[0-9]{1,3})?(?![\p{L}\p{Nd}/])", RegexOptions.IgnoreCase)]
    private static partial Regex Municipal();
}
