using System.Linq.Expressions;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.ActionPlans;
using Samarbeid.Domain.Challenges;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Domain.People;
using Samarbeid.Domain.Recommendations;

namespace Samarbeid.Domain.ActionItems;

public readonly record struct ActionItemId(Guid Value)
{
    public static ActionItemId New() => new(Guid.CreateVersion7());
}

/// <summary>What a new action says: what is to be done, by whom, by when.</summary>
/// <param name="EffectAfterMonths">How long after it is completed its effect is evaluated; 1 to 36 months.</param>
public sealed record ActionDraft(
    string Title, string Description, Person Responsible, DateOnly DueDate, bool IsSlt, int EffectAfterMonths = ActionItem.UsualEffectMonths);

/// <summary>Something a named person has promised to do by a date (tiltak). It always has an origin.</summary>
public sealed partial class ActionItem : AggregateRoot, IOwned
{
    public const int TitleMaxLength = 200;
    public const int TextMaxLength = 4000;

    private readonly List<ProgressNote> _notes = [];
    private readonly List<ActionItemMunicipality> _municipalities = [];

    private ActionItem()
    {
    }

    public ActionItemId Id { get; private set; }
    public ScopeId ScopeId { get; private set; }

    /// <summary>What people call it, as "T 14/26"; unique within the scope.</summary>
    public string Reference { get; private set; } = "";

    /// <summary>The item of a meeting it was agreed under, if any.</summary>
    public AgendaItemId? AgendaItemId { get; private set; }

    /// <summary>The recommendation it follows up, if any.</summary>
    public RecommendationId? RecommendationId { get; private set; }

    /// <summary>The challenge it answers to, where it comes from neither a meeting nor a recommendation.</summary>
    public ChallengeId? ChallengeId { get; private set; }

    /// <summary>The action plan it was made for (handlingsplan), if any; it then answers to the challenge of the goal.</summary>
    public ActionPlanId? ActionPlanId { get; private set; }
    public string Title { get; private set; } = "";
    public string Description { get; private set; } = "";
    public PersonId ResponsibleId { get; private set; }

    /// <summary>The side the responsible person answered for when the action was given.</summary>
    public Party ResponsibleParty { get; private set; }

    /// <summary>Agreed in an SLT body, or marked as an SLT action (SLT-tiltak).</summary>
    public bool IsSlt { get; private set; }
    public DateOnly MadeOn { get; private set; }
    public DateOnly DueDate { get; private set; }

    /// <summary>The first due date, kept whatever is granted later.</summary>
    public DateOnly OriginalDueDate { get; private set; }

    /// <summary>Counts the due dates from 1; a reminder belongs to one of them.</summary>
    public int DueDateVersion { get; private set; }
    public ActionItemState State { get; private set; }

    /// <summary>When an action on hold is to be looked at again.</summary>
    public DateOnly? ReviewOn { get; private set; }

    /// <summary>Counts how often it was put on hold, or left there for longer; a reminder belongs to one of them.</summary>
    public int HoldVersion { get; private set; }

    /// <summary>What came of it (resultat).</summary>
    public string? Result { get; private set; }
    public DateOnly? CompletedOn { get; private set; }

    /// <summary>The day it was aborted (avbrutt); null for all others.</summary>
    public DateOnly? AbortedOn { get; private set; }
    public int Extensions => DueDateVersion - 1;

    /// <summary>What happened, oldest first (logg).</summary>
    public IReadOnlyList<ProgressNote> Notes => _notes;

    /// <summary>The municipalities concerned, where the body serves several.</summary>
    public IReadOnlyList<ActionItemMunicipality> Municipalities => _municipalities;

    /// <summary>Agreed under an item of a meeting, with or without a recommendation made under the same item.</summary>
    public static Outcome<ActionItem> From(
        AgendaItem item, Recommendation? recommendation, ActionDraft draft, string reference,
        IReadOnlyCollection<MunicipalityNumber> concerned, DateOnly today)
    {
        if (recommendation is not null && recommendation.ScopeId != item.ScopeId)
            throw new ArgumentException("The recommendation belongs to another body.", nameof(recommendation));
        if (recommendation?.State.IsClosed() == true) return ActionItemRules.RecommendationIsClosed;

        var made = Make(item.ScopeId, draft, reference, concerned, today);
        if (made.IsDone) (made.Value.AgendaItemId, made.Value.RecommendationId) = (item.Id, recommendation?.Id);
        return made;
    }

    /// <summary>Follows up a recommendation outside a meeting.</summary>
    public static Outcome<ActionItem> From(Recommendation recommendation, ActionDraft draft, string reference, DateOnly today)
    {
        if (recommendation.State.IsClosed()) return ActionItemRules.RecommendationIsClosed;

        var made = Make(recommendation.ScopeId, draft, reference, [.. recommendation.Municipalities.Select(m => m.Municipality)], today);
        if (made.IsDone) made.Value.RecommendationId = recommendation.Id;
        return made;
    }

    /// <summary>Answers to a challenge of a municipality, outside any meeting.</summary>
    public static Outcome<ActionItem> From(Challenge challenge, ActionDraft draft, string reference, DateOnly today)
    {
        var made = Make(challenge.ScopeId, draft, reference, [challenge.Municipality], today);
        if (made.IsDone) made.Value.ChallengeId = challenge.Id;
        return made;
    }

    /// <summary>Made for a goal of an action plan: an SLT action that answers to the challenge of the goal.</summary>
    public static Outcome<ActionItem> From(ActionPlan plan, PlanGoal goal, ActionDraft draft, string reference, DateOnly today)
    {
        if (goal.ActionPlanId != plan.Id) throw new ArgumentException("The goal belongs to another plan.", nameof(goal));
        if (plan.State is ActionPlanState.Closed) return ActionPlanRules.StateForbids;

        var made = Make(plan.ScopeId, draft with { IsSlt = true }, reference, [plan.Municipality], today);
        if (made.IsDone) (made.Value.ActionPlanId, made.Value.ChallengeId) = (plan.Id, goal.ChallengeId);
        return made;
    }

    public bool IsOverdueOn(DateOnly today) => State.IsOverdue(DueDate, today);

    /// <summary>An expression, so that the database and the tests use the same rule.</summary>
    public static Expression<Func<ActionItem, bool>> IsOverdue(DateOnly today) => a =>
        (a.State == ActionItemState.Planned || a.State == ActionItemState.InProgress || a.State == ActionItemState.OnHold)
        && a.DueDate < today;

    /// <summary>Something remains to be done: the same rule as <see cref="ActionItemStates.IsOpen"/>, for the database.</summary>
    public static Expression<Func<ActionItem, bool>> IsOpen => a =>
        a.State == ActionItemState.Planned || a.State == ActionItemState.InProgress || a.State == ActionItemState.OnHold;

    private static Outcome<ActionItem> Make(
        ScopeId scope, ActionDraft draft, string reference, IReadOnlyCollection<MunicipalityNumber> concerned, DateOnly today)
    {
        if (draft.Title.IsBlank() || draft.Title.Trim().Length > TitleMaxLength) return ActionItemRules.NeedsTitle.With(TitleMaxLength);
        if (draft.Description.Length > TextMaxLength) return ActionItemRules.TextTooLong.With(TextMaxLength);
        if (!draft.Responsible.IsActive) return ActionItemRules.NeedsResponsible;
        if (NorwegianCalendar.CheckDate(draft.DueDate, today) is { IsDone: false } tooFar) return tooFar.Refusal!;
        if (draft.DueDate < today) return ActionItemRules.DueDateHasPassed;
        if (draft.EffectAfterMonths is < LeastEffectMonths or > MostEffectMonths) return ActionItemRules.EffectInterval.With(LeastEffectMonths, MostEffectMonths);

        var made = new ActionItem
        {
            Id = ActionItemId.New(),
            ScopeId = scope,
            Reference = reference,
            Title = draft.Title.Trim(),
            Description = draft.Description.Trim(),
            ResponsibleId = draft.Responsible.Id,
            ResponsibleParty = draft.Responsible.Party,
            IsSlt = draft.IsSlt,
            MadeOn = today,
            DueDate = draft.DueDate,
            OriginalDueDate = draft.DueDate,
            DueDateVersion = 1,
            EffectAfterMonths = draft.EffectAfterMonths,
        };
        made._municipalities.AddRange(concerned.Distinct().Select(m => new ActionItemMunicipality(made.Id, m)));
        made.Raise(new ActionAssigned(made));
        return made;
    }
}

/// <summary>A municipality that an action concerns.</summary>
public sealed record ActionItemMunicipality(ActionItemId ActionItemId, MunicipalityNumber Municipality);
