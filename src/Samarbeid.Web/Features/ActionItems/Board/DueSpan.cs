namespace Samarbeid.Web.Features.ActionItems.Board;

/// <summary>A span of due dates that belongs together on the board (fristgruppe).</summary>
/// <param name="From">Its first day; null for whatever came before.</param>
/// <param name="To">Its last day; null for whatever comes after.</param>
internal sealed record DueSpan(string Key, string Name, DateOnly? From, DateOnly? To)
{
    /// <summary>From what is late to what comes later, without a gap. A week begins on Monday; what is due today is not late.</summary>
    public static IReadOnlyList<DueSpan> Around(DateOnly today)
    {
        var sunday = today.AddDays((7 - (int)today.DayOfWeek) % 7);
        var nextSunday = sunday.AddDays(7);
        var lastOfMonth = new DateOnly(today.Year, today.Month, 1).AddMonths(1).AddDays(-1);
        var spans = new List<DueSpan>
        {
            new("over-fristen", BoardTexts.Overdue, null, today.AddDays(-1)),
            new("denne-uka", BoardTexts.ThisWeek, today, sunday),
            new("neste-uke", BoardTexts.NextWeek, sunday.AddDays(1), nextSunday),
        };
        if (lastOfMonth > nextSunday) spans.Add(new("denne-maneden", BoardTexts.ThisMonth, nextSunday.AddDays(1), lastOfMonth));
        spans.Add(new("senere", BoardTexts.Later, spans[^1].To!.Value.AddDays(1), null));
        return spans;
    }
}
