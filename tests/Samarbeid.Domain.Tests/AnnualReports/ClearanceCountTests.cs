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
    public void Each_count_may_be_zero() => Assert.True(ClearanceCount.Of(0, 0, 0, 0).IsDone);

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
}
