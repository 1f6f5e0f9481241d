using Samarbeid.Domain.AnnualReports;

namespace Samarbeid.Domain.Tests.AnnualReports;

public sealed class ReportingYearTests
{
    [Theory]
    [InlineData("2026-01-01", 2025)]
    [InlineData("2026-12-31", 2025)]
    [InlineData("2027-01-01", 2026)]
    public void A_report_tells_of_the_last_whole_year(string today, int year) =>
        Assert.Equal(year, ReportingYear.On(DateOnly.Parse(today)));

    [Theory]
    [InlineData(null, "2026-04-30", false)]
    [InlineData(null, "2026-05-01", true)]
    [InlineData(AnnualReportState.Draft, "2026-04-30", false)]
    [InlineData(AnnualReportState.Draft, "2026-05-01", true)]
    [InlineData(AnnualReportState.InReview, "2026-05-01", false)]
    [InlineData(AnnualReportState.Published, "2026-12-31", false)]
    public void A_report_nobody_has_sent_to_review_is_late_from_the_first_of_May(AnnualReportState? state, string today, bool isLate) =>
        Assert.Equal(isLate, ReportingYear.IsLate(state, 2025, DateOnly.Parse(today)));
}
