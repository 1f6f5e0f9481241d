using Samarbeid.Web.Features.Agreements.Read;

namespace Samarbeid.Web.Features.Agreements.Keep;

/// <summary>A cell of a row of promises: a period, or a part of the year the agreement does not bind in.</summary>
/// <param name="Months">How many of the twelve columns it takes.</param>
internal sealed record LedgerCell(int Months, PeriodRow? Period)
{
    /// <returns>Cells that fill the twelve months of the year.</returns>
    public static IEnumerable<LedgerCell> Of(CommitmentRow row, int year)
    {
        var next = 1;
        foreach (var period in row.Periods)
        {
            var (first, last) = (period.First.Year < year ? 1 : period.First.Month, period.Last.Year > year ? 12 : period.Last.Month);
            if (last < next) continue;

            first = Math.Max(first, next);
            if (first > next) yield return new(first - next, null);
            yield return new(last - first + 1, period);
            next = last + 1;
        }

        if (next <= 12) yield return new(13 - next, null);
    }
}
