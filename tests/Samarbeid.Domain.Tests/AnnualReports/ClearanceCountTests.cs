using Samarbeid.Domain.AnnualReports;

namespace Samarbeid.Domain.Tests.AnnualReports;

public sealed class ClearanceCountTests
{
    [Theory]
    [InlineData(-1, 0, 0, 0)]
    [InlineData(0, -1, 0, 0)]
    [InlineData(0, 0, -1, 0)]
    [InlineData(0, 0, 0, -1)]
    public void No_count_is_negative(int reported, int decided, int excluded, int cleared) =>
        Expect.Refused(AnnualReportRules.NegativeCount, ClearanceCount.Of(reported, decided, excluded, cleared));

    [Fact]
    public void Not_more_is_excluded_than_decided()
    {
        Expect.Refused(AnnualReportRules.ExcludedExceedsDecided, ClearanceCount.Of(50, 30, 31, 0));
        Assert.Equal(0, ClearanceCount.Of(50, 30, 30, 0).Value.Base);
    }

    [Fact]
    public void Not_more_is_cleared_than_the_base()
    {
        Expect.Refused(AnnualReportRules.ClearedExceedsBase, ClearanceCount.Of(50, 30, 10, 21));
        Assert.Equal(1m, ClearanceCount.Of(50, 30, 10, 20).Value.Rate);
    }

    [Fact]
    public void More_may_be_decided_than_reported_since_cases_wait_over_the_new_year() =>
        Assert.True(ClearanceCount.Of(10, 40, 5, 20).IsDone);

    [Theory]
    [InlineData(25, 5, 0.4)]
    [InlineData(24, 5, null)]
    [InlineData(20, 0, 0.4)]
    [InlineData(0, 0, null)]
    public void The_rate_is_cleared_over_the_base_and_absent_under_twenty(int decided, int excluded, double? expected)
    {
        var count = ClearanceCount.Of(50, decided, excluded, Math.Min(8, decided)).Value;

        Assert.Equal((decimal?)expected, count.Rate);
    }

    [Fact]
    public void Readers_see_counts_of_five_and_more_with_the_rate() => Assert.Equal(
        new ShownClearance(5, 30, 5, 5, 0.2m), ClearanceCount.Of(5, 30, 5, 5).Value.ForReaders());

    [Theory]
    [InlineData(4)]
    [InlineData(0)]
    public void A_small_count_is_hidden_and_the_rate_with_it_where_it_would_give_it_away(int small)
    {
        Assert.Equal(new ShownClearance(50, 40, null, 15, null), ClearanceCount.Of(50, 40, small, 15).Value.ForReaders());
        Assert.Equal(new ShownClearance(50, 40, 10, null, null), ClearanceCount.Of(50, 40, 10, small).Value.ForReaders());
    }

    [Fact]
    public void A_hidden_number_of_reports_leaves_the_rate_which_does_not_rest_on_it() => Assert.Equal(
        new ShownClearance(null, 40, 10, 15, 0.5m), ClearanceCount.Of(4, 40, 10, 15).Value.ForReaders());

    [Fact]
    public void All_small_counts_are_hidden() => Assert.Equal(
        new ShownClearance(null, null, null, null, null), ClearanceCount.Of(4, 4, 1, 2).Value.ForReaders());
}
