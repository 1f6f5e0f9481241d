using Samarbeid.Domain.Agreements;
using Samarbeid.Domain.People;
using Samarbeid.Web.Features.Agreements.Keep;
using Samarbeid.Web.Features.Agreements.Read;

namespace Samarbeid.Web.Tests.Features.Agreements;

public sealed class LedgerCellTests
{
    [Theory]
    [InlineData(CommitmentRhythm.Monthly)]
    [InlineData(CommitmentRhythm.Quarterly)]
    [InlineData(CommitmentRhythm.HalfYearly)]
    [InlineData(CommitmentRhythm.Yearly)]
    public void The_cells_of_each_year_fill_its_twelve_months(CommitmentRhythm rhythm)
    {
        for (var year = 2025; year <= 2028; year++)
            Assert.Equal(12, Cells(rhythm, new(2025, 2, 14), new(2028, 10, 3), year).Sum(c => c.Months));
    }

    [Fact]
    public void A_period_takes_the_months_it_has_and_the_rest_of_the_year_is_empty() => Assert.Equal(
        [(1, false), (2, true), (3, true), (2, true), (4, false)],
        Cells(CommitmentRhythm.Quarterly, new(2026, 2, 14), new(2026, 8, 3), 2026).Select(c => (c.Months, c.Period is not null)));

    private static List<LedgerCell> Cells(CommitmentRhythm rhythm, DateOnly first, DateOnly last, int year)
    {
        var id = CommitmentId.New();
        var periods = rhythm.PeriodsWithin(first, last).Where(p => p.First.Year <= year && p.Last.Year >= year)
            .Select(p => new PeriodRow(CommitmentPeriodId.New(), id, p.First, p.Last, null, null));
        return [.. LedgerCell.Of(new(id, 1, Party.Police, "", "", rhythm) { Periods = [.. periods] }, year)];
    }
}
