using Samarbeid.Domain.AnnualReports;

namespace Samarbeid.Domain.Figures.Disclosure;

/// <summary>The one place where a table of counts is made safe for readers (avsløringskontroll): page, report, export and API
/// take what comes out of here, and cannot make it themselves.</summary>
/// <remarks>
/// <para>A row says decided = excluded + cleared + not cleared, and base = cleared + not cleared; the last two are not printed, but follow.
/// Each of the five that is a small count is protected: whoever knows the whole published row and this rule can think of at least four
/// values for it (five where zero is hidden too), no fewer than ":" alone leaves open. A test tries every row there is of up to forty cases.</para>
/// <para>What is hidden depends only on what is shown and on whether something is small, so that a choice between two ways of hiding
/// tells nothing more. The number reported stands in no sum with the others, and is hidden for its own sake alone.</para>
/// </remarks>
public static class DisclosureControl
{
    // With at least this many left, four excluded leave what is left no small count, whatever the hidden four are.
    private const int EnoughLeft = (2 * SmallCounts.SmallestShown) - 1;

    /// <summary>Makes a table safe, its rows in the same order.</summary>
    /// <remarks>The table has no total; one that has must be made safe as a whole, and that belongs here.</remarks>
    public static IReadOnlyList<DisclosedClearance> Of(IEnumerable<ClearanceRow> rows) => [.. rows.Select(Of)];

    private static DisclosedClearance Of(ClearanceRow row)
    {
        var hidesZero = row.Type is CrimeType.Violence or CrimeType.Sexual;
        var count = row.Count;
        var shown = CellsOf(count, hidesZero);
        return new(
            row.Type,
            Show(count.Reported, !SmallCounts.Include(count.Reported, hidesZero)),
            Show(count.Decided, shown is not Cells.None),
            Show(count.Excluded, shown.HasFlag(Cells.Excluded)),
            Show(count.Cleared, shown.HasFlag(Cells.Cleared)),
            count.Rate is { } rate ? Show(rate, shown is Cells.All) : default);
    }

    private static Cells CellsOf(ClearanceCount count, bool hidesZero)
    {
        bool IsSmall(int cases) => SmallCounts.Include(cases, hidesZero);
        var left = count.Decided - count.Cleared;

        if (IsSmall(count.Decided)) return Cells.None;
        if (IsSmall(count.Excluded)) return !IsSmall(count.Cleared) && left >= EnoughLeft ? Cells.Decided | Cells.Cleared : Cells.Decided;
        if (IsSmall(count.Base)) return Cells.Decided;
        return IsSmall(count.Cleared) || IsSmall(count.NotCleared) ? Cells.Decided | Cells.Excluded : Cells.All;
    }

    private static Disclosed<T> Show<T>(T value, bool isShown) where T : struct => isShown ? new(value) : default;

    [Flags]
    private enum Cells
    {
        None = 0,
        Decided = 1,
        Excluded = 2,
        Cleared = 4,
        All = Decided | Excluded | Cleared,
    }
}
