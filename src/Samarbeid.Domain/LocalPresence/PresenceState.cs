using static Samarbeid.Domain.LocalPresence.PresenceState;

namespace Samarbeid.Domain.LocalPresence;

/// <summary>What became of a planned day (status for en planlagt dag). That it was moved is no state of its own: it is still to be held on its new day.</summary>
public enum PresenceState
{
    /// <summary>Planlagt.</summary>
    Planned,

    /// <summary>Holdt.</summary>
    Held,

    /// <summary>Falt bort, with a reason.</summary>
    Dropped,

    /// <summary>Helligdag: nobody was to come.</summary>
    Holiday,
}

/// <summary>Which states a planned day may go to next.</summary>
public static class PresenceStates
{
    public static bool CanBecome(this PresenceState from, PresenceState to) => (from, to) switch
    {
        (Planned, Held or Dropped) => true,
        // Taken back by whoever said so by mistake.
        (Held or Dropped, Planned) => true,
        _ => false,
    };
}
