using Samarbeid.Domain.Access;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.People;

namespace Samarbeid.Domain.MeetingBodies;

public readonly record struct MembershipId(Guid Value)
{
    public static MembershipId New() => new(Guid.CreateVersion7());
}

/// <summary>What a member does in the body (verv).</summary>
public enum MemberRole
{
    /// <summary>Leder: chairs the meetings.</summary>
    Chair,

    /// <summary>Sekretær: writes the minutes.</summary>
    Secretary,

    /// <summary>Medlem.</summary>
    Member,

    /// <summary>Varamedlem.</summary>
    Substitute,
}

/// <summary>A person's place in a body for a time (medlemskap).</summary>
public sealed class Membership : IOwned, IForPeriod
{
    private Membership()
    {
    }

    public MembershipId Id { get; private set; }
    public ScopeId ScopeId { get; private set; }
    public MeetingBodyId MeetingBodyId { get; private set; }
    public PersonId PersonId { get; private set; }
    public MemberRole Role { get; private set; }
    public DateOnly From { get; private set; }

    /// <summary>Last day, inclusive; null while it runs.</summary>
    public DateOnly? To { get; private set; }

    /// <summary>Whether it has a day in common with a membership without end that starts on a day.</summary>
    internal bool OverlapsFrom(DateOnly from) => Period.HasDayFrom(From, To, from);

    internal static Membership Start(MeetingBody body, PersonId person, MemberRole role, DateOnly from) => new()
    {
        Id = MembershipId.New(),
        ScopeId = body.ScopeId,
        MeetingBodyId = body.Id,
        PersonId = person,
        Role = role,
        From = from,
    };

    internal void End(DateOnly lastDay) => To = lastDay;
}
