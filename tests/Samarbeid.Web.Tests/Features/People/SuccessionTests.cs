using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.ActionItems;
using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.Notifications;
using Samarbeid.Domain.People;
using Samarbeid.Domain.Recommendations;
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
            [(HoldingKind.Actions, "Stjørdal politiråd", _action.Reference), (HoldingKind.Addressees, "Stjørdal", "Oppvekst"), (HoldingKind.Chair, "Stjørdal politiråd", "22. mars 2026")],
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

    private HoldingQueries Holdings() => _town.System.As<HoldingQueries>(_administrator);

    private async Task<IReadOnlyList<HandOn>> AllToAsync(Person who) =>
        [.. (await Holdings().OfAsync(_town.Mayor.Id, default)).Select(h => new HandOn(h.Kind, h.Scope, who.Id))];
}
