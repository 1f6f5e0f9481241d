using Samarbeid.Domain.Access;
using Samarbeid.Domain.Challenges;
using Samarbeid.Domain.Indicators;

namespace Samarbeid.Domain.ActionPlans;

public readonly record struct PlanGoalId(Guid Value)
{
    public static PlanGoalId New() => new(Guid.CreateVersion7());
}

/// <summary>What a goal says.</summary>
/// <param name="Title">1–300 characters.</param>
/// <param name="Target">The value of the indicator that is aimed at; null for none.</param>
public sealed record GoalTerms(string Title, decimal? Target);

/// <summary>What an indicator was when a goal began (utgangspunkt).</summary>
public sealed record GoalStart(DateOnly On, ReadingValue Value);

/// <summary>What is to be reached within a priority area (mål). It answers to a challenge, so that the link between problem and measure is never missing,
/// and is measured by an indicator of that challenge.</summary>
public sealed class PlanGoal : IOwned
{
    public const int TitleMaxLength = 300;

    private PlanGoal()
    {
    }

    public PlanGoalId Id { get; private set; }
    public ScopeId ScopeId { get; private set; }
    public ActionPlanId ActionPlanId { get; private set; }
    public PriorityAreaId PriorityAreaId { get; private set; }

    /// <summary>Order in the area, from 1; gaps are allowed.</summary>
    public int Position { get; private set; }
    public string Title { get; private set; } = "";
    public ChallengeId ChallengeId { get; private set; }
    public IndicatorId? IndicatorId { get; private set; }

    /// <summary>The day of the reading it began with; null where nothing was read then.</summary>
    public DateOnly? BaselineOn { get; private set; }

    /// <summary>What was read then; null where it is hidden, or nothing was.</summary>
    public decimal? Baseline { get; private set; }
    public decimal? Target { get; private set; }

    public GoalStart? Start => BaselineOn is { } on ? new(on, new(Baseline)) : null;

    internal static PlanGoal In(PriorityArea area, int position) => new()
    {
        Id = PlanGoalId.New(),
        ScopeId = area.ScopeId,
        ActionPlanId = area.ActionPlanId,
        PriorityAreaId = area.Id,
        Position = position,
    };

    internal void Change(GoalTerms terms, Challenge challenge, Indicator? indicator)
    {
        (Title, ChallengeId, IndicatorId, Target) = (terms.Title.Trim(), challenge.Id, indicator?.Id, terms.Target);
        Begin(indicator?.Latest is { } latest ? new(latest.On, latest.Value) : null);
    }

    internal PlanGoal CopyTo(PriorityArea area, GoalStart? start)
    {
        var copy = In(area, Position);
        (copy.Title, copy.ChallengeId, copy.IndicatorId, copy.Target) = (Title, ChallengeId, IndicatorId, Target);
        copy.Begin(start);
        return copy;
    }

    private void Begin(GoalStart? start) => (BaselineOn, Baseline) = (start?.On, start?.Value.Number);
}
