namespace Samarbeid.Domain.ActionPlans;

/// <summary>How far a goal has come, in a word (måloppnåelse).</summary>
public enum AttainmentVerdict
{
    /// <summary>No indicator, no target, or nothing read since it began.</summary>
    NotMeasured,

    /// <summary>A value is hidden because the count is small, so the way between cannot be told.</summary>
    Hidden,

    /// <summary>It has gone the wrong way.</summary>
    Backwards,

    /// <summary>It is where it was.</summary>
    Unchanged,

    /// <summary>Some of the way.</summary>
    Underway,

    /// <summary>The target is reached, or passed.</summary>
    Reached,
}

/// <summary>How far a goal has come from its baseline to its target (måloppnåelse).</summary>
/// <param name="Verdict">In a word.</param>
/// <param name="Share">How much of the way, from 0 to 1; null where it cannot be told.</param>
public sealed record GoalAttainment(AttainmentVerdict Verdict, decimal? Share)
{
    /// <param name="start">What was read when it began; null for nothing.</param>
    /// <param name="latest">What was read last; null for nothing since.</param>
    /// <param name="target">What is aimed at; null for none.</param>
    public static GoalAttainment Of(GoalStart? start, GoalStart? latest, decimal? target)
    {
        if (target is not { } aim || latest is null) return new(AttainmentVerdict.NotMeasured, null);
        if (start is null || latest.On <= start.On) return new(AttainmentVerdict.NotMeasured, null);
        if (start.Value.Number is not { } from || latest.Value.Number is not { } now) return new(AttainmentVerdict.Hidden, null);
        if (from == aim) return now == aim ? new(AttainmentVerdict.Reached, 1) : new(AttainmentVerdict.Backwards, 0);

        return ((now - from) / (aim - from)) switch
        {
            < 0 => new(AttainmentVerdict.Backwards, 0),
            0 => new(AttainmentVerdict.Unchanged, 0),
            >= 1 => new(AttainmentVerdict.Reached, 1),
            var share => new(AttainmentVerdict.Underway, share),
        };
    }
}
