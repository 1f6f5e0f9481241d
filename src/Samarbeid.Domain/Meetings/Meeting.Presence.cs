using Samarbeid.Domain.Common;
using Samarbeid.Domain.People;

namespace Samarbeid.Domain.Meetings;

// Who is there (oppmøte), for the meeting and for each item, entered one by one while it is held.
public sealed partial class Meeting
{
    private readonly List<MeetingGuest> _guests = [];
    private readonly List<Disqualification> _disqualifications = [];

    public IReadOnlyList<MeetingGuest> Guests => _guests;
    public IReadOnlyList<Disqualification> Disqualifications => _disqualifications;

    /// <summary>Enters that somebody was there, for a part of the meeting or the whole, or was not.</summary>
    public Outcome Attend(PersonId person, Presence presence, Stay stay)
    {
        if (State is not MeetingState.Held) return MeetingRules.StateForbids;
        if (presence is not Presence.Present && !_attendances.Exists(a => a.PersonId != person && a.Presence is Presence.Present)) return MeetingRules.NeedsAttendance;

        var whole = presence is Presence.Present ? stay : Stay.Whole;
        if (whole.Check(PositionOf) is { IsDone: false } refused) return refused;
        if (_items.Exists(i => i.ActingChairId == person && (presence is not Presence.Present || !whole.Covers(PositionOf, i.Id)))) return MeetingRules.ActingChairIsAway;

        var known = _attendances.Find(a => a.PersonId == person);
        if (known is null) _attendances.Add(known = Attendance.Of(this, person, presence));
        known.Change(presence, whole);
        if (presence is not Presence.Present) _disqualifications.RemoveAll(d => d.PersonId == person);
        return Outcome.Done;
    }

    /// <summary>Enters a guest who is in no register.</summary>
    public Outcome<MeetingGuest> Welcome(string name, string from)
    {
        if (State is not MeetingState.Held) return MeetingRules.StateForbids;
        if (name.IsBlank() || name.Trim().Length > MeetingGuest.NameMaxLength) return MeetingRules.GuestNeedsName.With(MeetingGuest.NameMaxLength);
        if (from.Trim().Length > MeetingGuest.FromMaxLength) return MeetingRules.GuestNeedsName.With(MeetingGuest.FromMaxLength);
        if (_guests.Exists(g => g.Name == name.Trim() && g.From == from.Trim())) return MeetingRules.GuestIsHere;

        var guest = MeetingGuest.At(this, name.Trim(), from.IsBlank() ? "" : from.Trim());
        _guests.Add(guest);
        return guest;
    }

    public Outcome ChangeGuest(MeetingGuestId id, Stay stay)
    {
        if (State is not MeetingState.Held) return MeetingRules.StateForbids;
        if (stay.Check(PositionOf) is { IsDone: false } refused) return refused;

        _guests.Single(g => g.Id == id).Change(stay);
        return Outcome.Done;
    }

    /// <summary>Takes a guest off who was entered by mistake.</summary>
    public Outcome RemoveGuest(MeetingGuestId id)
    {
        if (State is not MeetingState.Held) return MeetingRules.StateForbids;

        _guests.RemoveAll(g => g.Id == id);
        return Outcome.Done;
    }

    /// <summary>Enters that somebody takes no part in an item. Where that is whoever chairs it, another chairs it instead (setteleder).</summary>
    public Outcome Disqualify(AgendaItemId id, PersonId person, DisqualificationGround ground, PersonId? actingChair)
    {
        if (State is not MeetingState.Held) return MeetingRules.StateForbids;
        if (!_attendances.Exists(a => a.PersonId == person)) return MeetingRules.AttendeeNotOffered;

        var item = Item(id);
        if (person == ChairOf(item) || actingChair is not null)
        {
            if (actingChair is not { } acting) return MeetingRules.NeedsActingChair;
            if (acting == person || acting == ChairId || !IsThere(acting, id)) return MeetingRules.ActingChairIsAway;

            item.LetChair(acting);
        }

        if (_disqualifications.Find(d => d.ItemId == id && d.PersonId == person) is { } known) known.Change(ground);
        else _disqualifications.Add(Disqualification.From(item, person, ground));
        return Outcome.Done;
    }

    /// <summary>Takes back that somebody is disqualified. The chair chairs the item again.</summary>
    public Outcome Requalify(AgendaItemId id, PersonId person)
    {
        if (State is not MeetingState.Held) return MeetingRules.StateForbids;

        _disqualifications.RemoveAll(d => d.ItemId == id && d.PersonId == person);
        if (person == ChairId) Item(id).LetChair(null);
        return Outcome.Done;
    }

    /// <summary>Says who chairs an item while the chair is away from it (setteleder); nobody, when the chair does.</summary>
    public Outcome LetChair(AgendaItemId id, PersonId? acting)
    {
        if (State is not MeetingState.Held) return MeetingRules.StateForbids;
        if (acting is null && _disqualifications.Exists(d => d.ItemId == id && d.PersonId == ChairId)) return MeetingRules.NeedsActingChair;
        if (acting is { } person && (person == ChairId || !IsThere(person, id))) return MeetingRules.ActingChairIsAway;

        Item(id).LetChair(acting);
        return Outcome.Done;
    }

    /// <summary>Whoever chairs an item.</summary>
    public PersonId ChairOf(AgendaItem item) => item.ActingChairId ?? ChairId;

    /// <summary>Whether somebody is there for an item, and takes part in it.</summary>
    public bool IsThere(PersonId person, AgendaItemId item) =>
        _attendances.Exists(a => a.PersonId == person && a.Presence is Presence.Present && a.Stay.Covers(PositionOf, item))
        && !_disqualifications.Exists(d => d.ItemId == item && d.PersonId == person);

    private int? PositionOf(AgendaItemId id) => _items.Find(i => i.Id == id)?.Position;
}
