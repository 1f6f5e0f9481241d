using System.Text.RegularExpressions;
using Samarbeid.Domain.Common;

namespace Samarbeid.Domain.QuickEntries;

/// <summary>What was said of a day: what it can mean, or why it means none.</summary>
/// <param name="Words">As they were written.</param>
internal sealed record DatePhrase(string Words, IReadOnlyList<DateOnly> Days, Refusal? Doubt);

/// <summary>Finds a day in a line: after a word for due dates anywhere, or at the end.</summary>
internal static partial class DatePhrases
{
    /// <summary>Takes the phrase that ends last out of the line; the longest of those.</summary>
    public static DatePhrase? TakeFrom(ref string line, QuickEntrySetting setting)
    {
        var end = Rest().Match(line).Index;
        var found = Candidates(line, end).OrderByDescending(c => c.Match.Index + c.Match.Length).ThenBy(c => c.Match.Index).ThenBy(c => c.Order).FirstOrDefault();
        if (found.Match is not { } match) return null;

        line = line[..match.Index] + " " + Stop().Replace(line[(match.Index + match.Length)..], "");
        var said = match.Groups["said"].Value;
        return Of(said, found.Rule!.Read(match, setting), match.Groups["before"].Success);
    }

    private static IEnumerable<(Match Match, DateRule? Rule, int Order)> Candidates(string line, int end) =>
        DateRules.All.SelectMany((rule, order) => rule.Pattern.Matches(line)
            .Where(m => m.Groups["by"].Success || m.Groups["before"].Success || (!rule.NeedsMark && m.Index + m.Length >= end))
            .Select(m => (m, (DateRule?)rule, order)));

    private static DatePhrase Of(string said, DateMeaning meaning, bool isBefore) => meaning switch
    {
        { Doubt: { } doubt } => new(said, [], doubt.Arguments.Count == 0 ? doubt.With(said) : doubt),
        _ when isBefore => new(said, [.. meaning.Days.Select(d => meaning.Starts is { } start && meaning.Days.Count == 1 ? start.AddDays(-1) : d.AddDays(-1))], null),
        _ => new(said, meaning.Days, null),
    };

    // What may follow the last word of a line.
    [GeneratedRegex(@"[\s.,;:!)]*$")]
    private static partial Regex Rest();

    [GeneratedRegex(@"^[\s.,;:!]+$")]
    private static partial Regex Stop();
}
