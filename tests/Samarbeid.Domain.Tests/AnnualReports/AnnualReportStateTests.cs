using Samarbeid.Domain.AnnualReports;
using static Samarbeid.Domain.AnnualReports.AnnualReportState;

namespace Samarbeid.Domain.Tests.AnnualReports;

public sealed class AnnualReportStateTests
{
    private static readonly HashSet<(AnnualReportState From, AnnualReportState To)> Allowed =
    [
        (Draft, InReview),
        (InReview, Draft),
        (InReview, Approved),
        (Approved, Presented),
        (Presented, Published),
        (Published, Withdrawn),
    ];

    public static TheoryData<AnnualReportState, AnnualReportState> Pairs() => Transitions.AllPairs<AnnualReportState>(6);

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Each_transition_is_allowed_or_not(AnnualReportState from, AnnualReportState to) =>
        Assert.Equal(Allowed.Contains((from, to)), from.CanBecome(to));

    [Fact]
    public void A_report_is_frozen_from_its_approval_on() => Assert.Equal(
        [Approved, Presented, Published, Withdrawn], Enum.GetValues<AnnualReportState>().Where(s => s.IsFrozen()));
}
