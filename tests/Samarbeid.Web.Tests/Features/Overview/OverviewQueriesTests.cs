using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.AnnualReports;
using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Web.Addresses;
using Samarbeid.Web.Features.ActionItems.List;
using Samarbeid.Web.Features.Overview;
using Samarbeid.Web.Features.Overview.Waiting;
using Samarbeid.Web.Features.Recommendations.List;

namespace Samarbeid.Web.Tests.Features.Overview;

public sealed class OverviewQueriesTests
{
    [Fact]
    public async Task A_municipality_counts_its_own_actions_and_those_of_its_bodies_that_concern_it()
    {
        await using var system = await TestSystem.StartAsync();
        var contact = await system.PersonAsync(Role.PoliceContact, TestSystem.Stjordal, TestSystem.Meraker);
        var body = await system.BodyAsync(MeetingBodyKind.PoliceCouncil, TestSystem.Stjordal, TestSystem.Meraker);
        var meeting = await system.MeetingAsync(body, contact, TestSystem.Today.AddDays(20));
        await system.ActionAsync(await system.ChallengeAsync(TestSystem.Stjordal), contact, TestSystem.Today.AddDays(-1));
        await system.ActionAsync(meeting, contact, TestSystem.Today.AddDays(5), false);
        await system.ActionAsync(meeting, contact, TestSystem.Today.AddDays(-5), false, TestSystem.Meraker);

        var standings = await system.As<OverviewQueries>(contact).StandingsAsync(default);

        var (stjordal, meraker) = (Of(standings, TestSystem.Stjordal), Of(standings, TestSystem.Meraker));
        Assert.Equal((2, 1), (stjordal.Open, stjordal.Overdue));
        Assert.Equal((2, 1), (meraker.Open, meraker.Overdue));
        Assert.Equal(TestSystem.Today.AddDays(20), stjordal.NextMeeting!.Date);
        Assert.Equal(2025, standings.ReportYear);
    }

    [Fact]
    public async Task What_a_shared_council_does_counts_once_for_a_mayor_of_several_and_the_links_lead_to_as_many()
    {
        await using var system = await TestSystem.StartAsync();
        var mayor = await system.PersonAsync(Role.Mayor, TestSystem.Stjordal, TestSystem.Meraker);
        var only = await system.PersonAsync(Role.Mayor, TestSystem.Meraker);
        var body = await system.BodyAsync(MeetingBodyKind.PoliceCouncil, TestSystem.Stjordal, TestSystem.Meraker);
        var meeting = await system.MeetingAsync(body, mayor, TestSystem.Today.AddDays(20));
        await system.ActionAsync(meeting, mayor, TestSystem.Today.AddDays(-5), false, TestSystem.Stjordal, TestSystem.Meraker);
        await system.ActionAsync(meeting, mayor, TestSystem.Today.AddDays(5), false, TestSystem.Stjordal);
        await system.RecommendationAsync(meeting, await system.ChallengeAsync(TestSystem.Stjordal), mayor, TestSystem.Stjordal, TestSystem.Meraker);
        await system.RecommendationAsync(meeting, await system.ChallengeAsync(TestSystem.Stjordal), mayor, TestSystem.Stjordal);

        foreach (var (who, expected) in new[] { (mayor, new StandingTotals(2, 1, 2, null)), (only, new(1, 1, 1, MunicipalityNumber.Parse(TestSystem.Meraker))) })
        {
            var totals = (await system.As<OverviewQueries>(who).StandingsAsync(default)).Totals!;
            var actions = system.As<ActionItemQueries>(who);
            var open = await actions.ListAsync(new(ActionItemSelection.Open, false, totals.Of, null), 1, default);
            var late = await actions.ListAsync(new(ActionItemSelection.Overdue, false, totals.Of, null), 1, default);
            var unanswered = await system.As<RecommendationQueries>(who).ListAsync(true, totals.Of, 1, default);

            Assert.Equal(expected, totals);
            Assert.Equal((totals.Open, totals.Overdue, totals.Unanswered), (open.Total, late.Total, unanswered.Total));
        }
    }

    [Fact]
    public async Task Each_number_of_a_municipality_is_that_of_the_list_it_leads_to()
    {
        await using var system = await TestSystem.StartAsync();
        var contact = await system.PersonAsync(Role.PoliceContact, TestSystem.Stjordal, TestSystem.Meraker);
        var body = await system.BodyAsync(MeetingBodyKind.PoliceCouncil, TestSystem.Stjordal, TestSystem.Meraker);
        var meeting = await system.MeetingAsync(body, contact, TestSystem.Today.AddDays(20));
        var challenge = await system.ChallengeAsync(TestSystem.Stjordal);
        await system.RecommendationAsync(meeting, challenge, contact, TestSystem.Stjordal);
        await system.RecommendationAsync(meeting, challenge, contact, TestSystem.Stjordal, TestSystem.Meraker);
        await system.RecommendationAsync(meeting, challenge, contact);

        foreach (var row in (await system.As<OverviewQueries>(contact).StandingsAsync(default)).Municipalities)
        {
            var list = await system.As<RecommendationQueries>(contact).ListAsync(true, row.Number, 1, default);
            Assert.Equal((row.Unanswered, row.Name), (list.Total, list.Place));
        }
    }

    [Fact]
    public async Task What_a_mayor_is_to_approve_comes_before_what_is_late()
    {
        await using var system = await TestSystem.StartAsync();
        var mayor = await system.PersonAsync(Role.Mayor, TestSystem.Stjordal);
        var body = await system.BodyAsync(MeetingBodyKind.PoliceCouncil, TestSystem.Stjordal);
        var meeting = await system.MeetingAsync(body, mayor, TestSystem.Today);
        await system.ActionAsync(await system.ChallengeAsync(TestSystem.Stjordal), mayor, TestSystem.Today.AddDays(-9));
        await using (var db = system.Database.OpenAsSystem())
        {
            var held = await db.Meetings.IgnoreQueryFilters().Include(m => m.Items).SingleAsync(m => m.Id == meeting.Id);
            Assert.True(held.Call(TestSystem.Today, 1, "Haster").IsDone);
            Assert.True(held.Hold([(mayor.Id, Domain.Meetings.Presence.Present)]).IsDone);
            Assert.True(held.Note(held.Items[0].Id).IsDone);
            Assert.True(held.SendForApproval().IsDone);
            await db.SaveChangesAsync();
        }

        Assert.Equal([TodayKind.ApproveMinutes, TodayKind.OverdueAction], (await system.As<TodayQueries>(mayor).ListAsync(default)).Select(t => t.Kind));
    }

    [Fact]
    public async Task Each_sees_their_own_municipalities_whoever_asked_before()
    {
        await using var system = await TestSystem.StartAsync();
        var one = await system.PersonAsync(Role.PoliceContact, TestSystem.Stjordal);
        var other = await system.PersonAsync(Role.PoliceContact, TestSystem.Senja, TestSystem.Meraker);
        await system.ActionAsync(await system.ChallengeAsync(TestSystem.Senja), other, TestSystem.Today.AddDays(5));

        foreach (var (who, numbers, open) in new[] { (one, new[] { TestSystem.Stjordal }, 0), (other, [TestSystem.Meraker, TestSystem.Senja], 1), (one, [TestSystem.Stjordal], 0) })
        {
            var standings = await system.As<OverviewQueries>(who).StandingsAsync(default);
            Assert.Equal(numbers, standings.Municipalities.Select(m => m.Number.Value).Order());
            Assert.Equal(open, standings.Municipalities.Sum(m => m.Open));
        }
    }

    [Fact]
    public async Task A_mayor_sees_a_report_from_its_approval_on()
    {
        await using var system = await TestSystem.StartAsync();
        var mayor = await system.PersonAsync(Role.Mayor, TestSystem.Stjordal);
        var sheriff = await system.PersonAsync(Role.Sheriff, TestSystem.Stjordal);
        await system.SaveAsync(AnnualReport.Begin(await system.MunicipalityAsync(TestSystem.Stjordal), 2025, Language.Bokmal).Value);

        Assert.Null(Of(await system.As<OverviewQueries>(mayor).StandingsAsync(default), TestSystem.Stjordal).Report);
        Assert.Equal(AnnualReportState.Draft, Of(await system.As<OverviewQueries>(sheriff).StandingsAsync(default), TestSystem.Stjordal).Report);
    }

    [Fact]
    public async Task An_analyst_is_shown_no_actions_and_no_meetings()
    {
        await using var system = await TestSystem.StartAsync();
        var analyst = await system.PersonAsync(Role.DistrictAnalyst, TestSystem.Stjordal);

        var standing = Of(await system.As<OverviewQueries>(analyst).StandingsAsync(default), TestSystem.Stjordal);

        Assert.Null(standing.Open);
        Assert.False(standing.SeesMeetings);
    }

    [Fact]
    public async Task The_sheriff_sees_the_overdue_slt_actions_of_the_unit_by_municipality_and_age()
    {
        await using var system = await TestSystem.StartAsync();
        var sheriff = await system.PersonAsync(Role.Sheriff, TestSystem.Stjordal);
        var contact = await system.PersonAsync(Role.PoliceContact, TestSystem.Stjordal);
        var stjordal = await system.MunicipalityAsync(TestSystem.Stjordal);
        await system.SaveAsync(Domain.ServiceUnits.ServiceUnit.Establish("Værnes", stjordal.PoliceDistrictCode, [stjordal.Number]).Value);
        var challenge = await system.ChallengeAsync(TestSystem.Stjordal);
        await system.ActionAsync(challenge, contact, TestSystem.Today.AddDays(-10), isSlt: true);
        await system.ActionAsync(challenge, contact, TestSystem.Today.AddDays(-100), isSlt: true);
        await system.ActionAsync(challenge, contact, TestSystem.Today.AddDays(-100), isSlt: false);

        var slip = await system.As<SheriffQueries>(sheriff).FindAsync(default);

        var unit = Assert.Single(slip!.Units);
        Assert.Equal([("Stjørdal", 2)], unit.ByMunicipality);
        Assert.Equal([1, 0, 0, 1], unit.ByAge);
        Assert.Equal(2, slip.Worst.Count);
        Assert.Null(await system.As<SheriffQueries>(contact).FindAsync(default));
    }

    [Fact]
    public async Task Today_has_what_only_this_person_can_settle()
    {
        await using var system = await TestSystem.StartAsync();
        var contact = await system.PersonAsync(Role.PoliceContact, TestSystem.Stjordal);
        var mayor = await system.PersonAsync(Role.Mayor, TestSystem.Stjordal);
        var challenge = await system.ChallengeAsync(TestSystem.Stjordal);
        var body = await system.BodyAsync(MeetingBodyKind.PoliceCouncil, TestSystem.Stjordal);
        var meeting = await system.MeetingAsync(body, mayor, TestSystem.Today);
        await system.RecommendationAsync(meeting, challenge, mayor, TestSystem.Stjordal);
        await system.ActionAsync(challenge, contact, TestSystem.Today.AddDays(-1));
        await system.ActionAsync(challenge, contact, TestSystem.Today.AddDays(15));

        Assert.Equal([TodayKind.OverdueAction], (await system.As<TodayQueries>(contact).ListAsync(default)).Select(t => t.Kind));
        Assert.Equal([TodayKind.Answer], (await system.As<TodayQueries>(mayor).ListAsync(default)).Select(t => t.Kind));
    }

    [Fact]
    public async Task What_others_are_late_with_needs_those_who_follow_up_and_not_the_sheriff()
    {
        await using var system = await TestSystem.StartAsync();
        var contact = await system.PersonAsync(Role.PoliceContact, TestSystem.Stjordal);
        var elsewhere = await system.PersonAsync(Role.PoliceContact, TestSystem.Senja);
        var director = await system.PersonAsync(Role.MunicipalDirector, TestSystem.Stjordal);
        var sheriff = await system.PersonAsync(Role.Sheriff, TestSystem.Stjordal);
        var challenge = await system.ChallengeAsync(TestSystem.Stjordal);
        var late = await system.ActionAsync(challenge, director, TestSystem.Today.AddDays(-1));
        await system.ActionAsync(challenge, director, TestSystem.Today);

        var needs = Assert.Single(await system.As<TodayQueries>(contact).ListAsync(default));

        Assert.Equal((TodayKind.OverdueOfOthers, ActionItemAddresses.Of(late.Id)), (needs.Kind, needs.Href));
        Assert.Empty(await system.As<TodayQueries>(sheriff).ListAsync(default));
        Assert.Empty(await system.As<TodayQueries>(elsewhere).ListAsync(default));
    }

    [Fact]
    public async Task It_takes_as_many_statements_for_one_municipality_as_for_three_and_scans_nothing()
    {
        await using var system = await TestSystem.StartAsync();
        var one = await system.PersonAsync(Role.Sheriff, TestSystem.Stjordal);
        var three = await system.PersonAsync(Role.Sheriff, TestSystem.Stjordal, TestSystem.Meraker, TestSystem.Senja);

        Assert.Equal(await StatementsAsync(one), await StatementsAsync(three));

        async Task<int> StatementsAsync(Person who)
        {
            using var recorded = await RecordedStatements.StartAsync(system);
            await system.As<OverviewQueries>(who).StandingsAsync(default);
            await system.As<TodayQueries>(who).ListAsync(default);
            await system.As<SheriffQueries>(who).FindAsync(default);
            Assert.NotEqual(0, recorded.Count);
            await recorded.AssertNoScanAsync(system);
            return recorded.Count;
        }
    }

    [Fact]
    public async Task The_whole_overview_reads_the_grants_once_and_asks_for_nothing_the_person_has_no_grant_for()
    {
        await using var system = await TestSystem.StartAsync();
        var contact = await system.PersonAsync(Role.PoliceContact, TestSystem.Stjordal);
        using var recorded = await RecordedStatements.StartAsync(system);

        var overview = await Overview(system, contact).ReadAsync(default);

        Assert.Single(overview.Standings!.Municipalities);
        Assert.Null(overview.Slip);
        // One for who acts; five for the municipalities; the notices the person is to answer; the person's actions, the answers asked of them, the minutes to write,
        // the corrections to approve as who chaired, the promises to settle, and two for what others are late with. The other approvals are others' work.
        Assert.Equal(17, recorded.Count);
    }

    [Fact]
    public async Task One_without_a_grant_is_shown_what_they_are_responsible_for_and_nothing_else()
    {
        await using var system = await TestSystem.StartAsync();
        var outsider = await system.PersonAsync(null);
        await system.ActionAsync(await system.ChallengeAsync(TestSystem.Stjordal), outsider, TestSystem.Today.AddDays(-1));

        var overview = await Overview(system, outsider).ReadAsync(default);

        Assert.Equal([TodayKind.OverdueAction], overview.Today.Select(t => t.Kind));
        Assert.Null(overview.Standings);
        Assert.Null(overview.Report);
    }

    private static PersonsOverviewQueries Overview(TestSystem system, Person who) => new(
        system.As<Databases>(who), system.As<OverviewQueries>(who), system.As<TodayQueries>(who), system.As<SheriffQueries>(who), system.As<LatestReportQueries>(who));

    private static MunicipalityStanding Of(Standings standings, string number) => standings.Municipalities.Single(m => m.Number.Value == number);
}
