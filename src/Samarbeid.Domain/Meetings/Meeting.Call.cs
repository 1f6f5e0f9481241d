using Samarbeid.Domain.Common;
using Samarbeid.Domain.People;

namespace Samarbeid.Domain.Meetings;

// Who is called beside those the notice went to, and how calendars keep up with the meeting.
public sealed partial class Meeting
{
    /// <summary>Counts what calendars are to know of since the first notice: another time, length or place, that it is off, a new notice, and
    /// that somebody is called no more. A calendar keeps of two messages the one with the higher number (SEQUENCE in RFC 5545).</summary>
    public int CalendarSequence { get; private set; }

    /// <summary>Calls somebody after the notice was given: who became a member later, or comes as something else.</summary>
    /// <param name="member">Who is called.</param>
    /// <param name="isApart">Whether it is by a call of its own: to a substitute, a guest, or a member who was told not to come before.</param>
    public Outcome CallAlso(PersonId member, bool isApart = false)
    {
        if (State is not MeetingState.Called) return MeetingRules.StateForbids;

        if (isApart) NoteCalendarChange();
        Raise(new MemberCalled(this, member, isApart));
        return Outcome.Done;
    }

    /// <summary>Tells somebody who was called not to come: a member no more, or needed no longer (ikke lenger innkalt).</summary>
    public Outcome CallOff(PersonId member)
    {
        if (State is not MeetingState.Called) return MeetingRules.StateForbids;

        NoteCalendarChange();
        Raise(new MemberCalledOff(this, member));
        return Outcome.Done;
    }

    // Before the first notice it is in nobody's calendar.
    private void NoteCalendarChange()
    {
        if (NoticeVersion > 0) CalendarSequence++;
    }
}
