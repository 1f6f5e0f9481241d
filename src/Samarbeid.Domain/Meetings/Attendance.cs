using Samarbeid.Domain.Access;
using Samarbeid.Domain.People;

namespace Samarbeid.Domain.Meetings;

/// <summary>Whether a person was there (oppmøte).</summary>
public enum Presence
{
    /// <summary>Til stede.</summary>
    Present,

    /// <summary>Meldt forfall (not to be mixed with an overdue due date).</summary>
    Absent,

    /// <summary>Did not come and sent no word (ikke møtt).</summary>
    NoShow,
}

/// <summary>One person's attendance at a meeting (oppmøte).</summary>
public sealed class Attendance : IOwned
{
    private Attendance()
    {
    }

    public MeetingId MeetingId { get; private set; }
    public PersonId PersonId { get; private set; }
    public ScopeId ScopeId { get; private set; }
    public Presence Presence { get; private set; }

    /// <summary>The part of the meeting the person was there for; the whole for who was not there at all.</summary>
    public Stay Stay { get; private set; } = Stay.Whole;

    internal static Attendance Of(Meeting meeting, PersonId person, Presence presence) =>
        new() { MeetingId = meeting.Id, ScopeId = meeting.ScopeId, PersonId = person, Presence = presence };

    internal void Change(Presence presence, Stay stay) => (Presence, Stay) = (presence, stay);
}
