using System.Text.RegularExpressions;
using Samarbeid.Domain.BirthNumbers;
using Samarbeid.Domain.Common;

namespace Samarbeid.Domain.TextGuards;

/// <summary>Searches a text for what may be about a single person, before it goes out to many (tekstvakt). Rules of thumb: it asks once too often rather than
/// once too seldom, and whoever wrote the text decides. What was taken for one thing is not taken for another.</summary>
public static partial class TextGuard
{
    /// <param name="text">As somebody wrote it.</param>
    /// <param name="isKnown">Whether somebody of a name may stand there: a member, a guest, anybody of the register.</param>
    public static IReadOnlyList<TextFinding> In(string? text, Func<string, bool> isKnown)
    {
        if (text is null || text.IsBlank()) return [];

        var found = new List<TextFinding>();
        found.AddRange(BirthNumber.In(text).Select(number => new TextFinding(FindingKind.BirthNumber, number.Masked)));
        var left = text;
        Take(FindingKind.MailAddress, MailAddresses.In);
        Take(FindingKind.CaseNumber, CaseNumbers.In);
        Take(FindingKind.PhoneNumber, PhoneNumbers.In);
        found.AddRange(PersonNames.In(left).Where(name => !isKnown(name)).Select(name => new TextFinding(FindingKind.PersonName, name)));
        return [.. found.Distinct()];

        void Take(FindingKind kind, Func<string, IEnumerable<Match>> search)
        {
            foreach (var match in search(left).OrderByDescending(m => m.Index).ToList())
            {
                found.Add(new(kind, Plain(match.Value)));
                // A sign that nothing is made of stands in its place.
                left = $"{left[..match.Index]}\u0001{left[(match.Index + match.Length)..]}";
            }
        }
    }

    internal static string Plain(string text) => Space().Replace(text, " ").Trim();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();
}
