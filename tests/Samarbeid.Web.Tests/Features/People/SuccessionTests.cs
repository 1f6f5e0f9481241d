using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.ActionItems;
using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Domain.Notifications;
using Samarbeid.Domain.People;
using Samarbeid.Domain.Recommendations;
using Samarbeid.Infrastructure.Persistence.Numbering;
using Samarbeid.Infrastructure.Persistence.SingleUse;
using Samarbeid.Web.Features.AnnualReports.List;
using Samarbeid.Web.Features.MeetingBodies.Members;
using Samarbeid.Web.Features.People.Grants;
using Samarbeid.Web.Features.People.Register;
using Samarbeid.Web.Features.People.Successions;
using Samarbeid.Web.Tests.Features.Meetings;

namespace Samarbeid.Web.Tests.Features.People;

/// <summary>Nobody leaves so that what they hold lies with nobody.</summary>
public sealed class SuccessionTests : IAsyncLifetime
{
    private Town _town = null!;
    private Person _administrator = null!;
    private MeetingId _meeting;
    private ActionItem _action = null!;
    private Recommendation _asked = null!;

    public async Task InitializeAsync()
    {
        _town = await Town.BuildAsync();
        _administrator = await _town.System.PersonAsync(Role.Administrator);
        _meeting = (await _town.SendAsync(await _town.HoldAsync())).Head.Id;
        var meeting = await _town.ReadAsync(db => db.Meetings.IgnoreQueryFilters().Include(m => m.Items).SingleAsync());
        _action = await _town.System.ActionAsync(meeting, _town.Mayor, TestSystem.Today.AddDays(9), false, TestSystem.Stjordal);
        _asked = await _town.System.RecommendationAsync(meeting, await _town.System.ChallengeAsync(TestSystem.Stjordal), _town.Mayor, TestSystem.Stjordal);
    }

    public async Task DisposeAsync() => await _town.DisposeAsync();

    [Fact]
    public async Task Who_leaves_is_asked_for_a_successor_of_each_thing_told_without_its_content()
    {
        using var _ = new InCulture("nb-NO");

        var held = await Holdings().OfAsync(_town.Mayor.Id, default);

        Assert.Equal(
            [(HoldingKind.Actions, "Stjørdal politiråd", NumberSeries.Unbroken(_action.Reference)), (HoldingKind.Addressees, "Stjørdal", "Oppvekst"), (HoldingKind.Chair, "Stjørdal politiråd", "22. mars 2026")],
            held.Select(h => (h.Kind, h.Place, Assert.Single(h.Things))));
        Assert.All(held, h => Assert.DoesNotContain(h.Candidates, c => c.Id == _town.Mayor.Id));
        Assert.Equal([_town.Contact.Id], held.Single(h => h.Kind is HoldingKind.Chair).Candidates.Select(c => c.Id));
        Assert.DoesNotContain(held.Single(h => h.Kind is HoldingKind.Actions).Candidates, c => c.Id == _town.Stranger.Id);
        Assert.Empty(await Holdings().OfAsync(_town.Stranger.Id, default));
        Assert.Empty(await _town.System.As<HoldingQueries>(_town.Contact).OfAsync(_town.Mayor.Id, default));
    }

    [Fact]
    public async Task What_a_person_holds_is_taken_over_in_the_save_that_ends_them_and_the_new_ones_are_told()
    {
        var next = await _town.System.PersonAsync(Role.Mayor, TestSystem.Stjordal);
        await using (var db = _town.System.Database.OpenAsSystem())
        {
            Assert.True((await db.MeetingBodies.IgnoreQueryFilters().Include(b => b.Members).SingleAsync()).Admit(next.Id, MemberRole.Member, TestSystem.Today).IsDone);
            await db.SaveChangesAsync();
        }

        var left = await _town.System.As<DeactivatePerson>(_administrator).HandleAsync(_town.Mayor.Id, 1, await AllToAsync(next), default);

        Assert.True(left.IsDone, left.Refusal?.Code);
        Assert.Empty(await Holdings().OfAsync(_town.Mayor.Id, default));
        Assert.Equal(next.Id, (await _town.System.ReadAsync(_action.Id)).ResponsibleId);
        Assert.Equal(next.Id, await _town.ReadAsync(db => db.Addressees.IgnoreQueryFilters().Where(a => a.Id == _asked.AddresseeId).Select(a => a.ContactId).SingleAsync()));
        Assert.Equal(next.Id, await _town.ReadAsync(db => db.Meetings.IgnoreQueryFilters().Where(m => m.Id == _meeting).Select(m => m.ChairId).SingleAsync()));
        var told = await _town.ReadAsync(db => db.Notifications.IgnoreQueryFilters().Where(n => n.ReceiverId == next.Id).Select(n => n.Kind).ToListAsync());
        Assert.Equal(
            [NotificationKind.ActionGiven, NotificationKind.MinutesForApproval, NotificationKind.RecommendationMade],
            told.Intersect([NotificationKind.ActionGiven, NotificationKind.MinutesForApproval, NotificationKind.RecommendationMade]).OrderBy(k => k.ToString(), StringComparer.Ordinal));
    }

    [Fact]
    public async Task Who_is_not_offered_takes_over_nothing_and_nobody_is_ended()
    {
        var scope = (await Holdings().OfAsync(_town.Mayor.Id, default)).First(h => h.Kind is HoldingKind.Actions).Scope;

        var left = await _town.System.As<DeactivatePerson>(_administrator)
            .HandleAsync(_town.Mayor.Id, 1, [new(HoldingKind.Actions, scope, _town.Stranger.Id)], default);

        Assert.Equal(SuccessionRules.NotOffered, left.Refusal);
        Assert.Equal(_town.Mayor.Id, (await _town.System.ReadAsync(_action.Id)).ResponsibleId);
        Assert.True(await _town.ReadAsync(db => db.People.Where(p => p.Id == _town.Mayor.Id).Select(p => p.IsActive).SingleAsync()));
    }

    [Fact]
    public async Task Ending_a_grant_asks_for_what_is_held_where_it_reached()
    {
        var grant = Assert.Single((await _town.System.As<PeopleQueries>(_administrator).FindAsync(_town.Mayor.Id, default))!.Grants);
        await _town.System.ActionAsync(await _town.System.ChallengeAsync(TestSystem.Senja), _town.Mayor, TestSystem.Today.AddDays(9));

        var held = await Holdings().OfAsync(grant, default);
        var ended = await _town.System.As<EndGrant>(_administrator).HandleAsync(
            grant.Id, grant.Version, [.. held.Select(h => new HandOn(h.Kind, h.Scope, _town.Contact.Id))], default);

        Assert.Equal(3, held.Count);
        Assert.True(ended.IsDone, ended.Refusal?.Code);
        Assert.Equal("Senja", Assert.Single(await Holdings().OfAsync(_town.Mayor.Id, default)).Place);
    }

    [Fact]
    public async Task A_chair_who_leaves_the_body_hands_its_meetings_on()
    {
        var body = await _town.ReadAsync(db => db.MeetingBodies.IgnoreQueryFilters().Include(b => b.Members).SingleAsync());
        var member = body.Members.Single(m => m.PersonId == _town.Mayor.Id);

        var held = Assert.Single(await Holdings().OfAsync(body.Id, _town.Mayor.Id, default));
        var released = await _town.System.As<ReleaseMember>(_administrator).HandleAsync(
            body.Id, body.Version, member.Id, [new(held.Kind, held.Scope, _town.Contact.Id)], default);

        Assert.True(released.IsDone, released.Refusal?.Code);
        Assert.Equal(_town.Contact.Id, (await _town.SeeAsync(_meeting)).Head.ChairId);
    }

    [Fact]
    public async Task A_secretary_who_leaves_hands_on_the_body_with_its_unwritten_minutes_and_the_new_one_is_told()
    {
        using var _ = new InCulture("nb-NO");
        await AdmitAsync(_town.Secretary, MemberRole.Secretary);
        var next = await _town.System.PersonAsync(Role.Secretary, TestSystem.Stjordal);
        var called = await _town.CallAsync(await _town.PlanAsync(TestSystem.Today.AddDays(40)));

        var held = Assert.Single(await Holdings().OfAsync(_town.Secretary.Id, default));
        Assert.Equal((HoldingKind.Secretary, "Stjørdal politiråd"), (held.Kind, held.Place));
        Assert.Equal(["22. mars 2026", "11. april 2026"], held.Things);
        Assert.DoesNotContain(held.Candidates, c => c.Id == _town.Mayor.Id || c.Id == _town.Stranger.Id || c.Id == _town.Secretary.Id);
        var left = await _town.System.As<DeactivatePerson>(_administrator).HandleAsync(_town.Secretary.Id, 1, [new(held.Kind, held.Scope, next.Id)], default);

        Assert.True(left.IsDone, left.Refusal?.Code);
        Assert.Empty(await Holdings().OfAsync(_town.Secretary.Id, default));
        Assert.Equal(HoldingKind.Secretary, Assert.Single(await Holdings().OfAsync(next.Id, default)).Kind);
        Assert.Contains(NotificationKind.SecretaryGiven, await ToldAsync(next));
        Assert.Contains(NotificationKind.MeetingNotice, await ToldAsync(next));
        Assert.Contains((await _town.SeeAsync(called.Head.Id)).Members, m => m.Id == next.Id && m.Role is MemberRole.Secretary);
    }

    [Fact]
    public async Task A_secretary_who_is_released_from_the_body_hands_it_on_in_the_same_step()
    {
        await AdmitAsync(_town.Secretary, MemberRole.Secretary);
        var body = await _town.ReadAsync(db => db.MeetingBodies.IgnoreQueryFilters().Include(b => b.Members).SingleAsync());
        var member = body.Members.Single(m => m.PersonId == _town.Secretary.Id);

        var held = Assert.Single(await Holdings().OfAsync(body.Id, _town.Secretary.Id, default));
        var released = await _town.System.As<ReleaseMember>(_administrator).HandleAsync(
            body.Id, body.Version, member.Id, [new(held.Kind, held.Scope, _town.Contact.Id)], default);

        Assert.True(released.IsDone, released.Refusal?.Code);
        var now = (await _town.SeeAsync(_meeting)).Members;
        Assert.DoesNotContain(now, m => m.Id == _town.Secretary.Id);
        Assert.Equal(MemberRole.Secretary, now.Single(m => m.Id == _town.Contact.Id).Role);
    }

    [Fact]
    public async Task A_report_under_way_is_handed_on_to_who_can_write_it_and_that_person_is_told()
    {
        await _town.System.As<BeginAnnualReport>(_town.Contact).HandleAsync(SingleUseKey.New(), MunicipalityNumber.Parse(TestSystem.Stjordal), 2025, default);
        var next = await _town.System.PersonAsync(Role.PoliceContact, TestSystem.Stjordal);

        var held = Assert.Single(await Holdings().OfAsync(_town.Contact.Id, default), h => h.Kind is HoldingKind.Reports);
        Assert.Equal(("Stjørdal", "2025"), (held.Place, Assert.Single(held.Things)));
        Assert.Equal([next.Id], held.Candidates.Select(c => c.Id));
        var left = await _town.System.As<DeactivatePerson>(_administrator).HandleAsync(_town.Contact.Id, 1, [new(held.Kind, held.Scope, next.Id)], default);

        Assert.True(left.IsDone, left.Refusal?.Code);
        Assert.Equal(next.Id, await _town.ReadAsync(db => db.AnnualReports.IgnoreQueryFilters().Select(r => r.WriterId).SingleAsync()));
        Assert.Equal([NotificationKind.ReportGiven], await ToldAsync(next));
    }

    [Fact]
    public async Task What_is_held_in_many_places_is_read_in_as_many_statements_as_in_one()
    {
        var few = await StatementsAsync();
        foreach (var place in new[] { TestSystem.Meraker, TestSystem.Senja })
        {
            await _town.System.ActionAsync(await _town.System.ChallengeAsync(place), _town.Mayor, TestSystem.Today.AddDays(9));
            var body = await _town.System.BodyAsync(MeetingBodyKind.PoliceCouncil, place);
            await _town.System.MeetingAsync(body, _town.Mayor, TestSystem.Today.AddDays(30));
        }

        Assert.Equal(few, await StatementsAsync());
        Assert.Equal(7, (await Holdings().OfAsync(_town.Mayor.Id, default)).Count);

        async Task<int> StatementsAsync()
        {
            using var recorded = await RecordedStatements.StartAsync(_town.System);
            await Holdings().OfAsync(_town.Mayor.Id, default);
            return recorded.Count;
        }
    }

    private async Task AdmitAsync(Person person, MemberRole role)
    {
        await using var db = _town.System.Database.OpenAsSystem();
        Assert.True((await db.MeetingBodies.IgnoreQueryFilters().Include(b => b.Members).SingleAsync()).Admit(person.Id, role, TestSystem.Today).IsDone);
        await db.SaveChangesAsync();
    }

    private Task<List<NotificationKind>> ToldAsync(Person who) => _town.ReadAsync(db =>
        db.Notifications.IgnoreQueryFilters().Where(n => n.ReceiverId == who.Id).Select(n => n.Kind).ToListAsync());

    private HoldingQueries Holdings() => _town.System.As<HoldingQueries>(_administrator);

    private async Task<IReadOnlyList<HandOn>> AllToAsync(Person who) =>
        [.. (await Holdings().OfAsync(_town.Mayor.Id, default)).Select(h => new HandOn(h.Kind, h.Scope, who.Id))];
}
