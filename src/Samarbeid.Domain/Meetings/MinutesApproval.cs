using Samarbeid.Domain.Access;
using Samarbeid.Domain.People;

namespace Samarbeid.Domain.Meetings;

/// <summary>The two sides that both approve the minutes.</summary>
public enum ApprovalSide
{
    /// <summary>Møtelederen, for the municipality, whatever role it is that the chair has.</summary>
    Chair,

    /// <summary>Politistasjonssjefen, for the police.</summary>
    Police,
}

/// <summary>What the sides may do.</summary>
public static class ApprovalSides
{
    /// <summary>What whoever approves for the side may do.</summary>
    public static Operation Approves(this ApprovalSide side) =>
        side is ApprovalSide.Chair ? Operation.ApproveMinutesAsChair : Operation.ApproveMinutesForPolice;
}

/// <summary>One side's approval in one round (godkjenning av referat).</summary>
public sealed class MinutesApproval : IOwned
{
    private MinutesApproval()
    {
    }

    public MeetingId MeetingId { get; private set; }
    public ScopeId ScopeId { get; private set; }
    public int Round { get; private set; }
    public ApprovalSide Side { get; private set; }
    public PersonId PersonId { get; private set; }
    public DateTimeOffset At { get; private set; }

    internal static MinutesApproval By(Meeting meeting, ApprovalSide side, PersonId person, DateTimeOffset at) => new()
    {
        MeetingId = meeting.Id,
        ScopeId = meeting.ScopeId,
        Round = meeting.ApprovalRound,
        Side = side,
        PersonId = person,
        At = at,
    };
}
