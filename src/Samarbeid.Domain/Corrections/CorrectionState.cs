using static Samarbeid.Domain.Corrections.CorrectionState;

namespace Samarbeid.Domain.Corrections;

/// <summary>Where a correction is in its life (status for en rettelse).</summary>
public enum CorrectionState
{
    /// <summary>Utkast.</summary>
    Draft,

    /// <summary>Til godkjenning.</summary>
    AwaitingApproval,

    /// <summary>Godkjent: it is an edition of its own, in force.</summary>
    Approved,

    /// <summary>Avbrutt.</summary>
    Abandoned,
}

/// <summary>Which states a correction may go to next.</summary>
public static class CorrectionStates
{
    public static bool CanBecome(this CorrectionState from, CorrectionState to) => (from, to) switch
    {
        (Draft, AwaitingApproval or Abandoned) => true,
        (AwaitingApproval, Draft or Approved) => true,
        _ => false,
    };

    /// <summary>Somebody has something to do with it: no other may be started.</summary>
    public static bool IsOpen(this CorrectionState state) => state is Draft or AwaitingApproval;
}
