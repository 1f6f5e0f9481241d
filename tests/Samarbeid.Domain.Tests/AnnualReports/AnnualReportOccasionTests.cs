using Samarbeid.Domain.AnnualReports;
using Samarbeid.Domain.Notifications;
using Samarbeid.Domain.People;

namespace Samarbeid.Domain.Tests.AnnualReports;

public sealed class AnnualReportOccasionTests
{
    [Fact]
    public void A_report_is_told_of_when_it_goes_to_review_and_when_it_comes_back()
    {
        var report = AnnualReport.Begin(Given.Municipality(), 2025, Language.Bokmal).Value;
        Expect.Done(report.Write("Sammendrag", "", Language.Bokmal));
        Assert.Empty(report.TakeOccasions());

        Expect.Done(report.SendToReview(Given.Contact));
        Expect.Done(report.SendBack("Se på tallene"));

        Assert.Equal(
            [(NotificationKind.ReportForReview, report.Id.Value, report.ScopeId), (NotificationKind.ReportReturned, report.Id.Value, report.ScopeId)],
            report.TakeOccasions().Select(o => (o.Kind, o.ThingId, o.ScopeId)));
    }

    [Fact]
    public void An_approved_report_is_told_of_to_its_author_and_to_those_whose_turn_it_is()
    {
        var report = Given.AnnualReportIn(AnnualReportState.Presented);

        Assert.Equal(
            [NotificationKind.ReportForReview, NotificationKind.ReportApproved, NotificationKind.ReportToPresent, NotificationKind.ReportToPublish],
            report.TakeOccasions().Select(o => o.Kind));
    }

    [Theory]
    [InlineData(AnnualReportState.Draft)]
    [InlineData(AnnualReportState.InReview)]
    [InlineData(AnnualReportState.Approved)]
    [InlineData(AnnualReportState.Published)]
    public void A_report_under_way_is_handed_on_and_who_sent_it_still_may_not_approve_it(AnnualReportState state)
    {
        var report = Given.AnnualReportIn(state);
        report.TakeOccasions();
        if (!state.IsUnderWay())
        {
            Expect.Refused(AnnualReportRules.StateForbids, report, r => r.HandTo(Given.Sheriff));
            return;
        }

        var author = report.AuthorId;
        Expect.Done(report.HandTo(Given.Sheriff));

        Assert.Equal((Given.Sheriff, author), (report.WriterId, report.AuthorId));
        Assert.Equal(NotificationKind.ReportGiven, Assert.Single(report.TakeOccasions()).Kind);
    }

    [Fact]
    public void Review_is_reminded_of_once_a_day_while_it_is_waited_for()
    {
        var report = Given.AnnualReportIn(AnnualReportState.InReview);
        report.TakeOccasions();

        Expect.Done(report.RemindOfReview(Given.Today, null));
        Assert.Equal((NotificationKind.ReportReviewAwaited, Given.Today.DayNumber), report.TakeOccasions().Select(o => (o.Kind, o.Version)).Single());
        Expect.Refused(AnnualReportRules.RemindedToday, report, r => r.RemindOfReview(Given.Today, Given.Today));
        Expect.Refused(AnnualReportRules.StateForbids, Given.AnnualReportIn(AnnualReportState.Approved), r => r.RemindOfReview(Given.Today, null));
    }
}
