using static Samarbeid.Domain.Meetings.MeetingState;

namespace Samarbeid.Domain.Meetings;

/// <summary>Where a meeting is in its life (møtestatus).</summary>
public enum MeetingState
{
    /// <summary>Planlagt.</summary>
    Planned,

    /// <summary>Innkalt: the notice is sent.</summary>
    Called,

    /// <summary>Utsatt: a new date is to be found.</summary>
    Postponed,

    /// <summary>Avlyst.</summary>
    Cancelled,

    /// <summary>Gjennomført: attendance is entered, the minutes are being written.</summary>
    Held,

    /// <summary>Referat til godkjenning.</summary>
    AwaitingApproval,

    /// <summary>Referat godkjent: the minutes are frozen.</summary>
    Approved,
}

/// <summary>Which states a meeting may go to next, and what the states mean together.</summary>
public static class MeetingStates
{
    public static bool CanBecome(this MeetingState from, MeetingState to) => (from, to) switch
    {
        (Planned, Called or Postponed or Cancelled) => true,
        (Called, Held or Postponed or Cancelled) => true,
        (Postponed, Planned) => true,
        (Held, AwaitingApproval) => true,
        (AwaitingApproval, Held or Approved) => true,
        _ => false,
    };

    /// <summary>The meeting is still to come.</summary>
    public static bool IsAhead(this MeetingState state) => state is Planned or Called;

    /// <summary>The chair has something left to do: to lead it, or to approve its minutes.</summary>
    public static bool NeedsChair(this MeetingState state) => state is not (Approved or Cancelled);

    /// <summary>It has been held, so there is something to write and read minutes of.</summary>
    public static bool HasMinutes(this MeetingState state) => state is Held or AwaitingApproval or Approved;

    /// <summary>Items may be added to the agenda and changed.</summary>
    public static bool HasOpenAgenda(this MeetingState state) => state is Planned or Called or Postponed;

    /// <summary>Items may change places: nobody has been sent the order yet.</summary>
    public static bool HasLooseAgenda(this MeetingState state) => state is Planned or Postponed;
}
