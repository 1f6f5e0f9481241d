using Samarbeid.Domain.Access;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Domain.Municipalities;

namespace Samarbeid.Domain.ActionPlans;

public readonly record struct ActionPlanId(Guid Value)
{
    public static ActionPlanId New() => new(Guid.CreateVersion7());
}

/// <summary>What a plan is called, and the years it is for, both inclusive.</summary>
public sealed record PlanTerms(string Title, int FirstYear, int LastYear);

/// <summary>Who adopted a plan (godkjente planen), and where that stands.</summary>
/// <param name="Body">The steering group, or the police council that acts as one.</param>
/// <param name="On">The day of its meeting.</param>
/// <param name="Item">The number of the item, as "SG 3/26"; 1–40 characters.</param>
public sealed record PlanAdoption(MeetingBody Body, DateOnly On, string Item);

/// <summary>What a municipality and the police will do together against crime among the young and what leads there, for some years (handlingsplan, SLT):
/// priority areas with goals, and for each goal actions at the three levels. A new period goes on from the former, which stays as it was.</summary>
public sealed partial class ActionPlan : AggregateRoot, IOwned
{
    public const int TitleMaxLength = 200;
    public const int ItemMaxLength = 40;

    /// <summary>No plan is for more years than this.</summary>
    public const int MostYears = 12;

    private const int FirstYearThereIs = 2000;
    private const int LastYearThereIs = 2100;

    private readonly List<PriorityArea> _areas = [];
    private readonly List<PlanGoal> _goals = [];
    private readonly List<PlannedAction> _actions = [];

    private ActionPlan()
    {
    }

    public ActionPlanId Id { get; private set; }
    public ScopeId ScopeId { get; private set; }
    public MunicipalityNumber Municipality { get; private set; }
    public string Title { get; private set; } = "";
    public int FirstYear { get; private set; }
    public int LastYear { get; private set; }
    public ActionPlanState State { get; private set; }

    /// <summary>The body that adopted it; null for a draft.</summary>
    public MeetingBodyId? AdoptedBy { get; private set; }
    public DateOnly? AdoptedOn { get; private set; }
    public string? AdoptedItem { get; private set; }
    public DateOnly? ClosedOn { get; private set; }

    /// <summary>The plan it goes on from (forrige plan); null for the first.</summary>
    public ActionPlanId? FormerId { get; private set; }

    /// <summary>Made for the demonstration set; its documents are marked so.</summary>
    public bool IsDemonstration { get; private set; }

    public IReadOnlyList<PriorityArea> Areas => _areas;
    public IReadOnlyList<PlanGoal> Goals => _goals;
    public IReadOnlyList<PlannedAction> Actions => _actions;

    public static Outcome<ActionPlan> Draft(Municipality municipality, PlanTerms terms)
    {
        var plan = new ActionPlan { Id = ActionPlanId.New(), ScopeId = municipality.ScopeId, Municipality = municipality.Number };
        var changed = plan.Change(terms);
        return changed.IsDone ? plan : changed.Refusal!;
    }

    public Outcome Change(PlanTerms terms)
    {
        if (State is not ActionPlanState.Draft) return ActionPlanRules.StateForbids;
        if (terms.Title.IsBlank() || terms.Title.Trim().Length > TitleMaxLength) return ActionPlanRules.NeedsTitle.With(TitleMaxLength);
        if (terms.FirstYear < FirstYearThereIs || terms.LastYear > LastYearThereIs || terms.LastYear < terms.FirstYear || terms.LastYear - terms.FirstYear >= MostYears)
            return ActionPlanRules.NeedsYears.With(MostYears);

        (Title, FirstYear, LastYear) = (terms.Title.Trim(), terms.FirstYear, terms.LastYear);
        return Outcome.Done;
    }

    public void MarkAsDemonstration() => IsDemonstration = true;

    /// <summary>Enters that it was adopted (godkjent av styringsgruppa); from then on its areas and goals stand.</summary>
    public Outcome Adopt(PlanAdoption adoption, DateOnly today)
    {
        if (!State.CanBecome(ActionPlanState.InForce)) return ActionPlanRules.StateForbids;
        if (adoption.Body.Kind is MeetingBodyKind.CoordinationGroup || adoption.Body.Municipalities.All(m => m.Municipality != Municipality)) return ActionPlanRules.NotSteering;
        if (adoption.Item.IsBlank() || adoption.Item.Trim().Length > ItemMaxLength) return ActionPlanRules.NeedsItem.With(ItemMaxLength);
        if (adoption.On > today) return ActionPlanRules.NotYet;
        if (NorwegianCalendar.CheckDate(adoption.On, today) is { IsDone: false } tooFar) return tooFar;
        if (_goals.Count == 0) return ActionPlanRules.NeedsGoal;

        (AdoptedBy, AdoptedOn, AdoptedItem, State) = (adoption.Body.Id, adoption.On, adoption.Item.Trim(), ActionPlanState.InForce);
        return Outcome.Done;
    }

    /// <summary>It is over (avsluttet), or was never adopted. Which of its actions were open that day is kept.</summary>
    /// <param name="today">The day it is closed.</param>
    /// <param name="open">Those of its actions that are open.</param>
    public Outcome Close(DateOnly today, IReadOnlySet<ActionItems.ActionItemId> open)
    {
        if (!State.CanBecome(ActionPlanState.Closed)) return ActionPlanRules.StateForbids;

        (State, ClosedOn) = (ActionPlanState.Closed, today);
        foreach (var action in _actions) action.KeepAtClosing(open.Contains(action.ActionItemId));
        return Outcome.Done;
    }

    /// <summary>Goes on with what it is about in a new period (ny periode): areas, goals and the actions that are still open. It stays as it is.</summary>
    /// <param name="terms">What the new one is called, and its years.</param>
    /// <param name="open">Those of its actions that are open.</param>
    /// <param name="readings">What each indicator is now: where the goals of the new period begin.</param>
    public Outcome<ActionPlan> GoOn(PlanTerms terms, IReadOnlySet<ActionItems.ActionItemId> open, IReadOnlyDictionary<Indicators.IndicatorId, GoalStart> readings)
    {
        if (State is ActionPlanState.Draft) return ActionPlanRules.StateForbids;

        var next = new ActionPlan { Id = ActionPlanId.New(), ScopeId = ScopeId, Municipality = Municipality, FormerId = Id, IsDemonstration = IsDemonstration };
        if (next.Change(terms) is { IsDone: false } refused) return refused.Refusal!;

        foreach (var area in _areas)
        {
            var copy = area.CopyTo(next);
            next._areas.Add(copy);
            foreach (var goal in _goals.Where(g => g.PriorityAreaId == area.Id))
            {
                var start = goal.IndicatorId is { } indicator && readings.TryGetValue(indicator, out var now) ? now : null;
                var goalCopy = goal.CopyTo(copy, start);
                next._goals.Add(goalCopy);
                next._actions.AddRange(_actions.Where(a => a.PlanGoalId == goal.Id && open.Contains(a.ActionItemId)).Select(a => a.CopyTo(goalCopy)));
            }
        }

        return next;
    }
}
