using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.AnnualReports;
using Samarbeid.Domain.Documents;
using Samarbeid.Domain.Figures;
using Samarbeid.Domain.Notifications;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Documents;
using Samarbeid.Infrastructure.Documents.Model;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.SingleUse;
using Samarbeid.Web.Features.AnnualReports.List;
using Samarbeid.Web.Features.AnnualReports.Review;
using Samarbeid.Web.Features.AnnualReports.Write;

namespace Samarbeid.Web.Tests.Features.AnnualReports;

/// <summary>The life of a report through its commands: written, reviewed, frozen, presented, published, withdrawn.</summary>
public sealed class AnnualReportFlowTests
{
    [Fact]
    public async Task A_report_goes_all_the_way_with_each_step_taken_by_whoever_may()
    {
        await using var scene = await ReportScene.StartAsync();
        var approved = await scene.ApprovedAsync();

        ReportScene.Done(await scene.System.As<PresentAnnualReport>(scene.Sheriff).HandleAsync(approved.Id, approved.Version, TestSystem.Today, "K-sak 12/26", default));
        ReportScene.Done(await scene.System.As<PublishAnnualReport>(scene.Secretary).HandleAsync(approved.Id, approved.Version + 1, default));
        ReportScene.Done(await scene.System.As<WithdrawAnnualReport>(scene.Secretary).HandleAsync(approved.Id, approved.Version + 2, "Feil tall", default));

        var withdrawn = await scene.WorkAsync(scene.Sheriff);
        Assert.Equal((AnnualReportState.Withdrawn, "K-sak 12/26", "Feil tall"), (withdrawn.State, withdrawn.MunicipalCouncilCase, withdrawn.Remark));
        Assert.Equal("Feil tall", (await scene.Reading(scene.Mayor).FindAsync(ReportScene.Stjordal, ReportScene.Year, default))!.Remark);
    }

    [Fact]
    public async Task Each_sheriff_gets_a_mail_and_the_author_gets_one_when_it_comes_back()
    {
        await using var scene = await ReportScene.StartAsync();
        var sent = await scene.SentAsync();

        ReportScene.Done(await scene.System.As<SendReportBack>(scene.Sheriff).HandleAsync(sent.Id, sent.Version, "Se på årsakene", default));

        await using var db = scene.System.Database.OpenAsSystem();
        var mails = await db.Notifications.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter]).OrderBy(m => m.Id).Select(m => new { m.Kind, m.ReceiverId }).ToListAsync();
        Assert.Equal(
            [(NotificationKind.ReportForReview, scene.Sheriff.Id), (NotificationKind.ReportReturned, scene.Contact.Id)],
            mails.Select(m => (m.Kind, m.ReceiverId)));
        var returned = await scene.WorkAsync(scene.Contact);
        Assert.Equal((AnnualReportState.Draft, "Se på årsakene"), (returned.State, returned.Remark));
    }

    [Fact]
    public async Task The_sheriff_of_the_district_is_asked_for_review_too_and_those_who_were_sheriffs_are_not()
    {
        await using var scene = await ReportScene.StartAsync();
        var ofDistrict = await scene.System.OfDistrictAsync(Role.Sheriff, TestSystem.Stjordal);
        await scene.System.OfDistrictAsync(Role.Sheriff, TestSystem.Stjordal, to: TestSystem.Today.AddDays(-1));
        await scene.System.FormerAsync(Role.Sheriff, TestSystem.Stjordal);

        await scene.SentAsync();

        await using var db = scene.System.Database.OpenAsSystem();
        var told = await db.Notifications.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter]).Where(m => m.Kind == NotificationKind.ReportForReview).Select(m => m.ReceiverId).ToListAsync();
        Assert.Equal(new[] { scene.Sheriff.Id, ofDistrict.Id }.ToHashSet(), told.ToHashSet());
    }

    [Fact]
    public async Task Who_sent_it_may_not_approve_it_even_as_sheriff()
    {
        await using var scene = await ReportScene.StartAsync();
        await scene.System.SaveAsync(Grant.ForMunicipalities(scene.Contact.Id, Role.Sheriff, [ReportScene.Stjordal], TestSystem.Today, null).Value);
        var sent = await scene.SentAsync();

        var outcome = await scene.Approve(scene.Contact).HandleAsync(sent.Id, sent.Version, default);

        Assert.Equal(AccessRules.AuthorMayNotApprove, outcome.Refusal);
        Assert.Equal(AnnualReportState.InReview, (await scene.WorkAsync(scene.Sheriff)).State);
        await using var db = scene.System.Database.OpenAsSystem();
        Assert.False(await db.IssuedDocuments.IgnoreQueryFilters().AnyAsync());
    }

    [Fact]
    public async Task Approval_freezes_words_figures_and_file_and_nothing_later_changes_them()
    {
        await using var scene = await ReportScene.StartAsync();
        await scene.ApprovedAsync();
        var before = await scene.Reading(scene.Mayor).FileAsync(ReportScene.Stjordal, ReportScene.Year, RenditionFormat.Pdf, default);

        await using (var db = scene.System.Database.OpenAsSystem())
        {
            var period = new FigurePeriod(2023);
            foreach (var count in await db.CrimeCounts.Where(c => c.Municipality == ReportScene.Stjordal && c.Period == period).ToListAsync()) count.AnnualMean = 7777;
            await db.SaveChangesAsync();
        }

        await scene.System.ChallengeAsync(TestSystem.Stjordal);

        var read = await scene.Reading(scene.Mayor).FindAsync(ReportScene.Stjordal, ReportScene.Year, default);
        var issued = await scene.IssuedAsync();
        Assert.Equal(CanonicalJson.Sha256(read!.Document), issued.Sha256);
        Assert.DoesNotContain("7 777".Replace(' ', '\u00A0'), issued.Json);
        Assert.DoesNotContain("Uro på stasjonen", issued.Json);
        Assert.False(read.Document.IsDraft);
        Assert.Equal(before, await scene.Reading(scene.Mayor).FileAsync(ReportScene.Stjordal, ReportScene.Year, RenditionFormat.Pdf, default));
        Assert.Equal(issued.Renditions.Single(r => r.Format is RenditionFormat.Pdf).Bytes, before);
    }

    [Fact]
    public async Task A_stored_document_that_was_tampered_with_is_not_shown()
    {
        await using var scene = await ReportScene.StartAsync();
        await scene.ApprovedAsync();
        var issued = await scene.IssuedAsync();

        Assert.Throws<InvalidDataException>(() => IssuedDocuments.Read(issued.Json.Replace("rolig", "urolig"), issued.Sha256));
    }

    [Fact]
    public async Task Hidden_counts_and_names_never_reach_the_frozen_words()
    {
        await using var scene = await ReportScene.StartAsync();
        var body = await scene.System.BodyAsync(Samarbeid.Domain.MeetingBodies.MeetingBodyKind.PoliceCouncil, TestSystem.Stjordal);
        var meeting = await scene.System.MeetingAsync(body, scene.Mayor, TestSystem.Today);
        await scene.System.ActionAsync(meeting, scene.Contact, new(2024, 6, 1), false, TestSystem.Stjordal);
        await scene.ApprovedAsync();

        var json = (await scene.IssuedAsync()).Json;

        Assert.Contains("\"Natteravner\",\"Politiet\"", json);
        Assert.DoesNotContain(scene.Contact.Name, json);
        Assert.Contains("\"7\",\"6\",\":\",\":\",\":\"", json);
    }

    [Fact]
    public async Task The_mayor_sees_nothing_before_the_approval_and_a_stranger_never()
    {
        await using var scene = await ReportScene.StartAsync();
        var stranger = await scene.System.PersonAsync(Role.PoliceContact, TestSystem.Senja);
        var sent = await scene.SentAsync();

        Assert.Null(await scene.Reading(scene.Mayor).FindAsync(ReportScene.Stjordal, ReportScene.Year, default));
        Assert.Null(await scene.Reading(scene.Mayor).FileAsync(ReportScene.Stjordal, ReportScene.Year, RenditionFormat.Pdf, default));
        Assert.Null(await scene.System.As<AnnualReportWorkQueries>(scene.Mayor).FindAsync(ReportScene.Stjordal, ReportScene.Year, default));
        Assert.Empty((await scene.System.As<AnnualReportListQueries>(scene.Mayor).ListAsync(default)).Single().Reports);
        Assert.NotNull(await scene.Reading(scene.Sheriff).FindAsync(ReportScene.Stjordal, ReportScene.Year, default));

        ReportScene.Done(await scene.Approve(scene.Sheriff).HandleAsync(sent.Id, sent.Version, default));

        Assert.NotNull(await scene.Reading(scene.Mayor).FindAsync(ReportScene.Stjordal, ReportScene.Year, default));
        Assert.Single((await scene.System.As<AnnualReportListQueries>(scene.Mayor).ListAsync(default)).Single().Reports);
        Assert.Null(await scene.Reading(stranger).FileAsync(ReportScene.Stjordal, ReportScene.Year, RenditionFormat.Pdf, default));
        Assert.Null(await scene.System.As<AnnualReportWorkQueries>(stranger).FindAsync(ReportScene.Stjordal, ReportScene.Year, default));
        Assert.Equal(PersistenceRules.NotFound, (await scene.Approve(stranger).HandleAsync(sent.Id, sent.Version + 1, default)).Refusal);
    }

    [Fact]
    public async Task A_stale_form_saves_nothing()
    {
        await using var scene = await ReportScene.StartAsync();
        ReportScene.Done(await scene.System.As<BeginAnnualReport>(scene.Contact).HandleAsync(SingleUseKey.New(), ReportScene.Stjordal, ReportScene.Year, default));
        var opened = await scene.WorkAsync(scene.Contact);
        var write = scene.System.As<WriteAnnualReport>(scene.Contact);
        ReportScene.Done(await write.HandleAsync(opened.Id, opened.Version, "Den første", "", Language.Bokmal, default));

        var second = await write.HandleAsync(opened.Id, opened.Version, "Den andre", "", Language.Bokmal, default);

        Assert.Equal(PersistenceRules.Stale, second.Refusal);
        Assert.Equal("Den første", (await scene.WorkAsync(scene.Contact)).Summary);
    }

    [Fact]
    public async Task A_year_is_begun_once_and_only_by_who_writes_there()
    {
        await using var scene = await ReportScene.StartAsync();
        var begin = scene.System.As<BeginAnnualReport>(scene.Contact);
        ReportScene.Done(await begin.HandleAsync(SingleUseKey.New(), ReportScene.Stjordal, ReportScene.Year, default));

        Assert.Equal(PersistenceRules.Duplicate, (await begin.HandleAsync(SingleUseKey.New(), ReportScene.Stjordal, ReportScene.Year, default)).Refusal);
        Assert.Equal("AnnualReport.UnknownYear", (await begin.HandleAsync(SingleUseKey.New(), ReportScene.Stjordal, 1814, default)).Refusal!.Code);
        Assert.Equal("Figures.UnknownMunicipality",
            (await begin.HandleAsync(SingleUseKey.New(), Samarbeid.Domain.Municipalities.MunicipalityNumber.Parse("9999"), 2024, default)).Refusal!.Code);
        Assert.Equal(AccessRules.NoGrant,
            (await scene.System.As<BeginAnnualReport>(scene.Sheriff).HandleAsync(SingleUseKey.New(), ReportScene.Stjordal, 2025, default)).Refusal);
    }
}
