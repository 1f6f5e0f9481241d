using Samarbeid.Domain.Access;
using Samarbeid.Domain.AnnualReports;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Domain.People;

namespace Samarbeid.Domain.Tests.AnnualReports;

public sealed class AnnualReportTests
{
    [Fact]
    public void What_is_written_is_never_overwritten_by_the_former_report()
    {
        var former = AnnualReport.Begin(Given.Municipality(), 2023, Language.Bokmal).Value;
        Expect.Done(former.Write("Fjorårets sammendrag", "Fjorårets vurdering", Language.Bokmal));
        Expect.Done(former.AddPriority("Trygge møteplasser"));
        Expect.Done(former.AddPriority("Færre bedragerier"));
        var report = AnnualReport.Begin(Given.Municipality(), 2024, Language.Bokmal).Value;
        Expect.Done(report.Write("", "Min vurdering", Language.Bokmal));

        Expect.Done(report.CarryIn(former));

        Assert.Equal(("Fjorårets sammendrag", "Min vurdering"), (report.Summary, report.Assessment));
        Assert.Equal(["Trygge møteplasser", "Færre bedragerier"], report.Priorities.Select(p => p.Text));
        Expect.Refused(AnnualReportRules.NothingToCarryIn, report, r => r.CarryIn(former));
        Assert.Throws<ArgumentException>(() => former.CarryIn(report));
    }

    [Fact]
    public void A_former_report_is_one_of_an_earlier_year_of_the_same_place()
    {
        var report = Given.AnnualReport();
        var other = new Municipality(Given.Meraker, new("Meråker", "Meråker", "Meråker", [], "50", "p09", LanguageForm.Neutral, false));

        Assert.Throws<ArgumentException>(() => report.CarryIn(AnnualReport.Begin(Given.Municipality(), report.Year, Language.Bokmal).Value));
        Assert.Throws<ArgumentException>(() => report.CarryIn(AnnualReport.Begin(other, report.Year - 1, Language.Bokmal).Value));
    }

    [Fact]
    public void A_report_begins_with_nothing_written_and_is_nobodys_demonstration_until_it_is_marked()
    {
        var report = Given.AnnualReport();

        Assert.Equal(("", "", false), (report.Summary, report.Assessment, report.IsDemonstration));
        report.MarkAsDemonstration();
        Assert.True(report.IsDemonstration);
    }

    private static readonly ClearanceCount Count = ClearanceCount.Of(50, 40, 10, 12).Value;

    [Fact]
    public void A_report_begins_as_a_draft_of_its_municipality()
    {
        var municipality = Given.Municipality();

        var report = AnnualReport.Begin(municipality, 2025, Language.Nynorsk).Value;

        Assert.Equal((municipality.ScopeId, municipality.Number, 2025), (report.ScopeId, report.Municipality, report.Year));
        Assert.Equal((AnnualReportState.Draft, 1, Language.Nynorsk), (report.State, report.Edition, report.Language));
    }

    [Theory]
    [InlineData(AnnualReport.FirstYear - 1, false)]
    [InlineData(AnnualReport.FirstYear, true)]
    [InlineData(AnnualReport.LastYear, true)]
    [InlineData(AnnualReport.LastYear + 1, false)]
    public void The_year_is_within_reason(int year, bool expected) =>
        Assert.Equal(expected, AnnualReport.Begin(Given.Municipality(), year, Language.Bokmal).IsDone);

    [Fact]
    public void Nothing_is_written_after_the_draft()
    {
        AllowsOnly(r => r.Write("Et år", "Slik", Language.Bokmal), AnnualReportState.Draft);
        AllowsOnly(r => r.EnterClearance(CrimeType.Violence, Count), AnnualReportState.Draft);
        AllowsOnly(r => r.RemoveClearance(CrimeType.Violence), AnnualReportState.Draft);
        AllowsOnly(r => r.AddPriority("Ungdom"), AnnualReportState.Draft);
        AllowsOnly(r => r.RemovePriority(1), AnnualReportState.Draft);
    }

    [Fact]
    public void Each_step_is_possible_from_its_state_and_from_no_other()
    {
        AllowsOnly(r => r.SendToReview(Given.Contact), AnnualReportState.Draft);
        AllowsOnly(r => r.SendBack("Se på tallene"), AnnualReportState.InReview);
        AllowsOnly(r => r.Approve(Given.Sheriff, Given.Now), AnnualReportState.InReview);
        AllowsOnly(r => r.Present(Given.Today, "PS 1/26"), AnnualReportState.Approved);
        AllowsOnly(r => r.Publish(), AnnualReportState.Presented);
        AllowsOnly(r => r.Withdraw("Feil tall"), AnnualReportState.Published);
    }

    [Fact]
    public void Texts_must_fit()
    {
        var tooLong = Expect.Long(AnnualReport.TextMaxLength + 1);

        Expect.Refused(AnnualReportRules.TextTooLong, Given.AnnualReport(), r => r.Write(tooLong, "", Language.Bokmal));
        Expect.Refused(AnnualReportRules.TextTooLong, Given.AnnualReport(), r => r.Write("", tooLong, Language.Bokmal));
        Expect.Refused(AnnualReportRules.PriorityNeedsText, Given.AnnualReport(), r => r.AddPriority(" "));
        Expect.Refused(AnnualReportRules.PriorityNeedsText, Given.AnnualReport(), r => r.AddPriority(Expect.Long(ReportPriority.TextMaxLength + 1)));
    }

    [Fact]
    public void A_crime_type_has_one_set_of_counts()
    {
        var report = Given.AnnualReport();
        var corrected = ClearanceCount.Of(51, 41, 11, 13).Value;

        report.EnterClearance(CrimeType.Violence, Count);
        report.EnterClearance(CrimeType.Traffic, Count);
        report.EnterClearance(CrimeType.Violence, corrected);
        report.RemoveClearance(CrimeType.Traffic);

        var figure = Assert.Single(report.Clearance);
        Assert.Equal((CrimeType.Violence, corrected), (figure.Type, figure.Count));
        Assert.Equal((report.Id, report.ScopeId), (figure.AnnualReportId, figure.ScopeId));
    }

    [Fact]
    public void Counts_entered_once_stand()
    {
        var report = Given.AnnualReport();

        Expect.Done(report.EnterClearance(CrimeType.Violence, Count));

        Assert.Equal(Count, Assert.Single(report.Clearance).Count);
    }

    [Fact]
    public void A_priority_is_added_last_also_after_one_is_removed()
    {
        var report = Given.AnnualReport();
        foreach (var text in new[] { "En", "To", " Tre " }) report.AddPriority(text);

        report.RemovePriority(2);
        report.AddPriority("Fire");

        Assert.Equal([(1, "En"), (3, "Tre"), (4, "Fire")], report.Priorities.Select(p => (p.Position, p.Text)));
    }

    [Fact]
    public void A_priority_taken_off_and_put_back_stands_where_it_was()
    {
        var report = Given.AnnualReport();
        foreach (var text in new[] { "En", "To", "Tre" }) report.AddPriority(text);

        report.RemovePriority(2);
        report.AddPriority("To", 2);
        Assert.Equal(["En", "To", "Tre"], report.Priorities.OrderBy(p => p.Position).Select(p => p.Text));

        // A place somebody has taken since is not free.
        report.AddPriority("Fire", 3);
        Assert.Equal(["En", "To", "Tre", "Fire"], report.Priorities.OrderBy(p => p.Position).Select(p => p.Text));
    }

    [Fact]
    public void Review_asks_for_a_summary()
    {
        var report = Given.AnnualReport();

        Expect.Refused(AnnualReportRules.NeedsSummary, report, r => r.SendToReview(Given.Contact));
    }

    [Fact]
    public void The_author_does_not_approve_and_somebody_else_does()
    {
        var report = Given.AnnualReportIn(AnnualReportState.InReview);

        Expect.Refused(AccessRules.AuthorMayNotApprove, report, r => r.Approve(Given.Contact, Given.Now));
        Expect.Done(report.Approve(Given.Sheriff, Given.Now));

        Assert.Equal((AnnualReportState.Approved, Given.Contact), (report.State, report.AuthorId));
        Assert.Equal((Given.Sheriff, Given.Now), (report.ApproverId, report.ApprovedAt));
    }

    [Fact]
    public void A_report_sent_back_keeps_the_remark_until_it_is_sent_anew()
    {
        var report = Given.AnnualReportIn(AnnualReportState.InReview);

        Expect.Refused(AnnualReportRules.NeedsRemark, report, r => r.SendBack(" "));
        Expect.Refused(AnnualReportRules.NeedsRemark, report, r => r.SendBack(Expect.Long(AnnualReport.TextMaxLength + 1)));
        Expect.Done(report.SendBack(" Se på tallene "));
        Assert.Equal((AnnualReportState.Draft, "Se på tallene"), (report.State, report.Remark));

        Expect.Done(report.SendToReview(Given.Sheriff));
        Assert.Null(report.Remark);
        Expect.Refused(AccessRules.AuthorMayNotApprove, report, r => r.Approve(Given.Sheriff, Given.Now));
    }

    [Fact]
    public void A_presentation_has_a_case_and_does_not_precede_the_approval()
    {
        var report = Given.AnnualReportIn(AnnualReportState.Approved);
        var tooLong = Expect.Long(AnnualReport.MunicipalCouncilCaseMaxLength + 1);

        Expect.Refused(AnnualReportRules.NeedsMunicipalCouncilCase, report, r => r.Present(Given.Today, " "));
        Expect.Refused(AnnualReportRules.NeedsMunicipalCouncilCase, report, r => r.Present(Given.Today, tooLong));
        Expect.Refused(AnnualReportRules.PresentedBeforeApproval, report, r => r.Present(Given.Today.AddDays(-1), "PS 1/26"));
        Expect.Done(report.Present(Given.Today, " PS 1/26 "));

        Assert.Equal((Given.Today, "PS 1/26"), (report.PresentedOn, report.MunicipalCouncilCase));
    }

    [Fact]
    public void A_published_report_is_withdrawn_with_a_remark()
    {
        var report = Given.AnnualReportIn(AnnualReportState.Published);

        Expect.Refused(AnnualReportRules.NeedsRemark, report, r => r.Withdraw(""));
        Expect.Done(report.Withdraw(" Feil tall "));

        Assert.Equal((AnnualReportState.Withdrawn, "Feil tall"), (report.State, report.Remark));
    }

    private static void AllowsOnly(Func<AnnualReport, Outcome> change, AnnualReportState allowed)
    {
        foreach (var state in Enum.GetValues<AnnualReportState>())
        {
            if (state == allowed) Expect.Done(change(Given.AnnualReportIn(state)));
            else Expect.Refused(AnnualReportRules.StateForbids, Given.AnnualReportIn(state), change);
        }
    }
}
