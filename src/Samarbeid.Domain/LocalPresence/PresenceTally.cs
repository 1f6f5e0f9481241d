using Samarbeid.Domain.Agreements;

namespace Samarbeid.Domain.LocalPresence;

/// <summary>What was promised of presence in some time, and what was kept (lovet og holdt).</summary>
/// <param name="Promised">Days that were to be, public holidays that fall away left out.</param>
/// <param name="Held">Days the police were there.</param>
/// <param name="HeldMoved">Those of them on another day, or at other hours, than planned.</param>
/// <param name="Dropped">Days that fell away.</param>
/// <param name="Unmarked">Days that are over, and of which nobody has said anything.</param>
public sealed record PresenceTally(int Promised, int Held, int HeldMoved, int Dropped, int Unmarked)
{
    public static readonly PresenceTally None = new(0, 0, 0, 0, 0);

    /// <summary>Days that are still to come.</summary>
    public int Ahead => Promised - Held - Dropped - Unmarked;

    /// <summary>What the figures would say of a period that is over. Null while something is unsaid or still to come, and where nothing was promised:
    /// then there is nothing to build on. It is proposed to whoever speaks for a side, and never said for them.</summary>
    public Verdict? Proposal => this switch
    {
        { Promised: 0 } or { Unmarked: > 0 } or { Ahead: > 0 } => null,
        { Dropped: 0 } => Verdict.Kept,
        { Held: 0 } => Verdict.NotKept,
        _ => Verdict.PartlyKept,
    };

    public static PresenceTally operator +(PresenceTally one, PresenceTally other) => new(one.Promised + other.Promised, one.Held + other.Held,
        one.HeldMoved + other.HeldMoved, one.Dropped + other.Dropped, one.Unmarked + other.Unmarked);

    public static PresenceTally Of(PresenceState state, DateOnly date, bool isMoved, DateOnly today) => state switch
    {
        PresenceState.Held => new(1, 1, isMoved ? 1 : 0, 0, 0),
        PresenceState.Dropped => new(1, 0, 0, 1, 0),
        PresenceState.Planned => new(1, 0, 0, 0, date < today ? 1 : 0),
        _ => None,
    };
}
