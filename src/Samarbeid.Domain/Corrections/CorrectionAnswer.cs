using Samarbeid.Domain.Access;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.People;

namespace Samarbeid.Domain.Corrections;

/// <summary>What one side has said to a correction in one round (svar på en rettelse): yes, or what it has against it.</summary>
public sealed class CorrectionAnswer : IOwned
{
    private CorrectionAnswer()
    {
    }

    public MinutesCorrectionId CorrectionId { get; private set; }
    public ScopeId ScopeId { get; private set; }
    public int Round { get; private set; }
    public ApprovalSide Side { get; private set; }
    public PersonId PersonId { get; private set; }
    public DateTimeOffset At { get; private set; }

    /// <summary>What the side has against it; null where it approves.</summary>
    public string? Objection { get; private set; }

    internal static CorrectionAnswer To(MinutesCorrection correction, ApprovalSide side, PersonId person, DateTimeOffset at, string? objection) => new()
    {
        CorrectionId = correction.Id,
        ScopeId = correction.ScopeId,
        Round = correction.Round,
        Side = side,
        PersonId = person,
        At = at,
        Objection = objection,
    };
}
