using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.SingleUse;
using Samarbeid.Web.Features.Meetings;
using Samarbeid.Web.Features.Meetings.Attending;
using Samarbeid.Web.Features.Meetings.Hold;

namespace Samarbeid.Web.Tests.Features.Meetings.Attending;

public sealed class ChangePresenceTests : IAsyncLifetime
{
    private readonly InCulture _culture = new("nb-NO");
    private Town _town = null!;
    private MeetingView _view = null!;

    public async Task InitializeAsync()
    {
        _town = await Town.BuildAsync();
        _view = await _town.HoldAsync();
    }

    public async Task DisposeAsync()
    {
        await _town.DisposeAsync();
        _culture.Dispose();
    }

    [Fact]
    public async Task Who_comes_late_is_there_from_the_item_on_and_marked_as_away_before()
    {
        await EnterAsync(1, _town.Contact, entry => entry with { Presence = Presence.Present, Stay = new(_view.Items[1].Id, new(10, 20), null, null) });

        var (before, after) = (Line(0, _town.Contact), Line(1, _town.Contact));
        Assert.Equal((false, true), (before.IsHere, after.IsHere));
        Assert.Equal("Kom til PR 2/26, kl. 10.20", before.Why!.Replace('\u00A0', ' '));
    }

    [Fact]
    public async Task A_chair_who_is_disqualified_is_let_go_when_another_chairs_and_chairs_again_when_back()
    {
        await EnterAsync(0, _town.Sheriff, entry => entry with { Presence = Presence.Present });
        var refused = await TryAsync(0, _town.Mayor, entry => entry with { Ground = DisqualificationGround.LocalGovernmentAct });
        Assert.Equal(MeetingRules.NeedsActingChair.Code, refused?.Code);

        await EnterAsync(0, _town.Mayor, entry => entry with { Ground = DisqualificationGround.LocalGovernmentAct, ActingChair = _town.Sheriff.Id });

        Assert.True(Line(0, _town.Sheriff) is { IsHere: true, IsChair: true });
        Assert.Equal("Inhabil (kommuneloven § 13-3)", Line(0, _town.Mayor).Why);
        Assert.True(Line(1, _town.Mayor) is { IsHere: true, IsChair: true });

        await EnterAsync(0, _town.Mayor, entry => entry with { Ground = null, ActingChair = null });
        Assert.True(Line(0, _town.Mayor) is { IsHere: true, IsChair: true });
    }

    [Fact]
    public async Task Of_two_who_enter_the_same_person_the_later_is_told_and_of_two_persons_neither()
    {
        var seen = Line(0, _town.Contact).Entry;
        await _town.System.As<ChangePresence>(_town.Secretary).HandleAsync(_view.Head.Id, _view.Items[0].Id, _town.Contact.Id, seen, seen with { Presence = Presence.NoShow }, default);

        var later = await _town.System.As<ChangePresence>(_town.Contact).HandleAsync(_view.Head.Id, _view.Items[0].Id, _town.Contact.Id, seen, seen with { Presence = Presence.Present }, default);
        Assert.Equal(ChangePresence.ChangedByOther, later.Refusal);

        await EnterAsync(0, _town.Sheriff, entry => entry with { Presence = Presence.Present });
        Assert.Equal(Presence.NoShow, (await _town.SeeAsync(_view.Head.Id)).Attendances.Single(a => a.Id == _town.Contact.Id).Presence);
    }

    [Fact]
    public async Task A_member_who_has_left_the_body_since_can_still_be_entered_for_the_day_of_the_meeting()
    {
        var left = await _town.System.PersonAsync(null);
        await using (var db = _town.System.Database.OpenAsSystem())
        {
            var body = await db.MeetingBodies.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter]).Include(b => b.Members).SingleAsync(b => b.Id == _town.Body.Id);
            Assert.True(body.Admit(left.Id, MemberRole.Member, TestSystem.Today.AddDays(-400)).IsDone);
            await db.SaveChangesAsync();
            Assert.True(body.Release(body.Members.Single(m => m.PersonId == left.Id).Id, TestSystem.Today.AddDays(-1)).IsDone);
            (await db.People.SingleAsync(p => p.Id == left.Id)).Deactivate();
            await db.SaveChangesAsync();
        }

        var planned = await _town.CallAsync(await _town.PlanAsync(TestSystem.Today.AddDays(-10)));
        var held = await _town.System.As<HoldMeeting>(_town.Contact)
            .HandleAsync(planned.Head.Id, planned.Head.Version, [(_town.Mayor.Id, Presence.Present), (left.Id, Presence.Present)], default);

        Assert.Null(held.Refusal);
    }

    [Fact]
    public async Task A_guest_typed_in_one_field_stands_after_the_members_and_can_be_taken_off()
    {
        var guest = await _town.System.As<WelcomeGuest>(_town.Contact).HandleAsync(SingleUseKey.New(), _view.Head.Id, "Kari Nordmann, barnevernet", default);
        Assert.True(guest.IsDone, guest.Refusal?.Code);
        Assert.True((await _town.System.As<ChangeGuest>(_town.Contact).HandleAsync(_view.Head.Id, guest.Value, Stay.Whole, new(null, null, _view.Items[0].Id, null), default)).IsDone);
        _view = await _town.SeeAsync(_view.Head.Id);

        var line = ItemPresence.Of(_view, _view.Items[1])[^1];
        Assert.Equal(("Kari Nordmann", "barnevernet", false), (line.Name, line.About, line.IsHere));
        Assert.Equal(ChangePresence.ChangedByOther, (await _town.System.As<ChangeGuest>(_town.Contact).HandleAsync(_view.Head.Id, guest.Value, Stay.Whole, Stay.Whole, default)).Refusal);

        Assert.True((await _town.System.As<RemoveGuest>(_town.Contact).HandleAsync(_view.Head.Id, guest.Value, default)).IsDone);
        Assert.Empty((await _town.SeeAsync(_view.Head.Id)).Head.Guests);
    }

    [Fact]
    public async Task Who_does_not_write_the_minutes_enters_nobody()
    {
        var seen = Line(0, _town.Contact).Entry;

        var changed = await _town.System.As<ChangePresence>(_town.Mayor).HandleAsync(_view.Head.Id, _view.Items[0].Id, _town.Contact.Id, seen, seen with { Presence = Presence.NoShow }, default);
        var welcomed = await _town.System.As<WelcomeGuest>(_town.Mayor).HandleAsync(SingleUseKey.New(), _view.Head.Id, "Kari", default);
        var noted = await _town.System.As<TakeNotes>(_town.Mayor).HandleAsync(_view.Head.Id, _view.Items[0].Id, "", "Sagt", default);
        var takenUp = await _town.System.As<TakeUpItem>(_town.Mayor).HandleAsync(_view.Head.Id, _view.Items[0].Id, default);

        Assert.All(new[] { changed, welcomed.WithoutValue, noted, takenUp }, outcome => Assert.False(outcome.IsDone));
    }

    private PresenceLine Line(int item, Person person) => ItemPresence.Of(_view, _view.Items[item]).Single(l => l.Person == person.Id);

    private async Task EnterAsync(int item, Person person, Func<PresenceEntry, PresenceEntry> change) => Assert.Null(await TryAsync(item, person, change));

    private async Task<Domain.Common.Refusal?> TryAsync(int item, Person person, Func<PresenceEntry, PresenceEntry> change)
    {
        var seen = ItemPresence.Of(_view, _view.Items[item]).SingleOrDefault(l => l.Person == person.Id)?.Entry ?? new(Presence.NoShow, Stay.Whole, null, _view.Items[item].ActingChair);
        var changed = await _town.System.As<ChangePresence>(_town.Contact).HandleAsync(_view.Head.Id, _view.Items[item].Id, person.Id, seen, change(seen), default);
        _view = await _town.SeeAsync(_view.Head.Id);
        return changed.Refusal;
    }
}
