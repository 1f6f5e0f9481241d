using static Samarbeid.Domain.ActionItems.ActionItemState;

namespace Samarbeid.Domain.ActionItems;

/// <summary>Where an action is in its life (status for tiltak). Overdue is derived from the due date, never stored.</summary>
public enum ActionItemState
{
    /// <summary>Planlagt.</summary>
    Planned,

    /// <summary>Pågår.</summary>
    InProgress,

    /// <summary>På vent, with a reason and a review date.</summary>
    OnHold,

    /// <summary>Fullført, with a result.</summary>
    Completed,

    /// <summary>Evaluert.</summary>
    Evaluated,

    /// <summary>Avbrutt, with a reason.</summary>
    Aborted,
}

/// <summary>Which states an action may go to next, and what the states mean together.</summary>
public static class ActionItemStates
{
    public static bool CanBecome(this ActionItemState from, ActionItemState to) => (from, to) switch
    {
        (Planned, InProgress or Aborted) => true,
        (InProgress, OnHold or Completed or Aborted) => true,
        (OnHold, InProgress or Aborted) => true,
        (Completed, Evaluated) => true,
        _ => false,
    };

    /// <summary>Something remains to be done.</summary>
    public static bool IsOpen(this ActionItemState state) => state is Planned or InProgress or OnHold;

    /// <summary>What it came to may be shown by papers and links.</summary>
    public static bool TakesEvidence(this ActionItemState state) => state is not Aborted;

    /// <summary>Open after its due date, which is its last good day (over fristen). Never stored.</summary>
    public static bool IsOverdue(this ActionItemState state, DateOnly due, DateOnly today) => state.IsOpen() && due < today;
}

/// <summary>Whether an action had the effect that was hoped for (virkning).</summary>
public enum ActionEffect
{
    Worked,
    PartlyWorked,
    DidNotWork,
    Unknown,
}
