using Samarbeid.Domain.Access;
using Samarbeid.Domain.People;

namespace Samarbeid.Domain.Meetings;

/// <summary>As what somebody is called (rolle i innkallingen).</summary>
public enum CallPart
{
    /// <summary>Medlem: got the notice as one.</summary>
    Member,

    /// <summary>Vara: called because somebody else does not come.</summary>
    Substitute,

    /// <summary>Gjest.</summary>
    Guest,
}

/// <summary>What somebody who is called says to it (svar på innkallingen).</summary>
public enum CallAnswer
{
    /// <summary>Kommer.</summary>
    Coming,

    /// <summary>Kommer ikke.</summary>
    NotComing,

    /// <summary>Sender vara: does not come, and has said who does.</summary>
    SendsSubstitute,
}

/// <summary>What a meeting knows of somebody who is called (innkalt): what a member has answered, and who is called beside the members.
/// A member who has not answered has no row.</summary>
public sealed class Callee : IOwned
{
    private Callee()
    {
    }

    public MeetingId MeetingId { get; private set; }
    public PersonId PersonId { get; private set; }
    public ScopeId ScopeId { get; private set; }
    public CallPart Part { get; private set; }

    /// <summary>Whom a substitute is called for.</summary>
    public PersonId? InsteadOf { get; private set; }

    /// <summary>Null until it is given.</summary>
    public CallAnswer? Answer { get; private set; }
    public DateTimeOffset? AnsweredAt { get; private set; }

    /// <summary>Who gave it: the person, or somebody who writes meetings for them.</summary>
    public PersonId? AnsweredBy { get; private set; }

    internal static Callee Of(Meeting meeting, PersonId person, CallPart part, PersonId? insteadOf = null) =>
        new() { MeetingId = meeting.Id, ScopeId = meeting.ScopeId, PersonId = person, Part = part, InsteadOf = insteadOf };

    internal void Say(CallAnswer answer, PersonId by, DateTimeOffset at) => (Answer, AnsweredBy, AnsweredAt) = (answer, by, at);

    internal void Unsay() => (Answer, AnsweredBy, AnsweredAt) = (null, null, null);
}

/// <summary>What follows from an answer.</summary>
public static class CallAnswers
{
    /// <summary>What is entered of somebody before anybody has looked: most come, and who has said no is absent with word.</summary>
    public static Presence Expected(this CallAnswer? answer) => answer is null or CallAnswer.Coming ? Presence.Present : Presence.Absent;
}
