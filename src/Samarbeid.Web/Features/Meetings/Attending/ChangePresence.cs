using Samarbeid.Domain.Common;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.Features.Meetings.Attending;

/// <summary>What is entered of a person: for the meeting, and for the item that is looked at.</summary>
/// <param name="Presence">Whether the person was there.</param>
/// <param name="Stay">For which part.</param>
/// <param name="Ground">By which law the person is disqualified in the item; null when not.</param>
/// <param name="ActingChair">Who chairs the item instead of the chair.</param>
public sealed record PresenceEntry(Presence Presence, Stay Stay, DisqualificationGround? Ground, PersonId? ActingChair);

/// <summary>Enters whether one person is there. Two may enter different people at once; of the same person the later one is told.</summary>
public sealed class ChangePresence(Databases databases, NorwegianCalendar calendar)
{
    public static readonly Refusal ChangedByOther = new("Meeting.PresenceChanged");

    /// <param name="id">The meeting.</param>
    /// <param name="item">The item that is looked at.</param>
    /// <param name="person">Whom it is about.</param>
    /// <param name="seen">What was entered when the form was opened.</param>
    /// <param name="wanted">What is to be entered.</param>
    /// <param name="cancel">Gives up.</param>
    public Task<Outcome> HandleAsync(MeetingId id, AgendaItemId item, PersonId person, PresenceEntry seen, PresenceEntry wanted, CancellationToken cancel) =>
        databases.ChangeTogetherAsync(id, async (db, meeting) =>
        {
            if (meeting.Items.All(i => i.Id != item)) return PersistenceRules.NotFound;
            if (!await db.MayAttendAsync(meeting, [person], calendar.Today, cancel)) return MeetingRules.AttendeeNotOffered;
            if (Entered(meeting, item, person) != seen) return ChangedByOther;

            return Enter(meeting, item, person, wanted);
        }, cancel);

    // Whoever is to chair instead is named first: the one who chairs now may be leaving.
    private static Outcome Enter(Meeting meeting, AgendaItemId item, PersonId person, PresenceEntry wanted)
    {
        var isNamed = wanted.ActingChair is not null && wanted.ActingChair != meeting.Item(item).ActingChairId;
        if (isNamed && meeting.LetChair(item, wanted.ActingChair) is { IsDone: false } notThere) return notThere;
        if (meeting.Attend(person, wanted.Presence, wanted.Stay) is { IsDone: false } refused) return refused;
        if (wanted.Ground is { } ground) return meeting.Disqualify(item, person, ground, wanted.ActingChair);

        var back = meeting.Requalify(item, person);
        return back.IsDone && wanted.ActingChair != meeting.Item(item).ActingChairId ? meeting.LetChair(item, wanted.ActingChair) : back;
    }

    private static PresenceEntry Entered(Meeting meeting, AgendaItemId item, PersonId person)
    {
        var attendance = meeting.Attendances.SingleOrDefault(a => a.PersonId == person);
        return new(attendance?.Presence ?? Presence.NoShow, attendance?.Stay ?? Stay.Whole,
            meeting.Disqualifications.SingleOrDefault(d => d.ItemId == item && d.PersonId == person)?.Ground, meeting.Item(item).ActingChairId);
    }
}
