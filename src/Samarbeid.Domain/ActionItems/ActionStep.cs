using Samarbeid.Domain.Access;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.People;

namespace Samarbeid.Domain.ActionItems;

public readonly record struct ActionStepId(Guid Value)
{
    public static ActionStepId New() => new(Guid.CreateVersion7());
}

/// <summary>What a step says.</summary>
/// <param name="Assignee">Who does it; null for whoever comes to it.</param>
/// <param name="DueOn">By when; null for by the action's own date.</param>
public sealed record StepWords(string Text, PersonId? Assignee = null, DateOnly? DueOn = null);

/// <summary>A part of an action that is ticked when it is done (delsteg). A root of its own, so that two people tick at once without standing in each other's way.
/// Steps change while the action is open, and stay as they are when it is completed.</summary>
public sealed class ActionStep : AggregateRoot, IOwned
{
    public const int TextMaxLength = 200;

    /// <summary>How many steps one action may have.</summary>
    public const int MostOfAnAction = 50;

    private ActionStep()
    {
    }

    public ActionStepId Id { get; private set; }
    public ScopeId ScopeId { get; private set; }
    public ActionItemId ActionItemId { get; private set; }

    /// <summary>Where it stands among the steps of the action, the lowest first; there may be gaps, and two that were added at once have the same.</summary>
    public int Position { get; private set; }
    public string Text { get; private set; } = "";
    public PersonId? AssigneeId { get; private set; }
    public DateOnly? DueOn { get; private set; }

    /// <summary>When it was ticked (gjort); null while it remains.</summary>
    public DateTimeOffset? DoneAt { get; private set; }
    public PersonId? DoneBy { get; private set; }

    /// <summary>When it was taken away; null while it stands there.</summary>
    public DateTimeOffset? RemovedAt { get; private set; }

    /// <summary>Adds a step at the end.</summary>
    /// <param name="action">What it is a part of.</param>
    /// <param name="words">What it says.</param>
    /// <param name="present">The steps the action has.</param>
    /// <param name="today">The day it is added.</param>
    public static Outcome<ActionStep> AddTo(ActionItem action, StepWords words, IReadOnlyCollection<ActionStep> present, DateOnly today)
    {
        if (!action.State.IsOpen()) return ActionItemRules.StateForbids;
        if (present.Count(s => s.RemovedAt is null) >= MostOfAnAction) return ActionItemRules.TooManySteps.With(MostOfAnAction);

        var made = new ActionStep
        {
            Id = ActionStepId.New(),
            ScopeId = action.ScopeId,
            ActionItemId = action.Id,
            Position = present.Count == 0 ? 1 : present.Max(s => s.Position) + 1,
        };
        return made.Say(words, today) is { IsDone: false } refused ? refused.Refusal! : made;
    }

    /// <summary>Ticks it; asked twice, the first counts. The first tick starts a planned action.</summary>
    public Outcome Tick(ActionItem action, PersonId by, DateTimeOffset at)
    {
        if (Refuse(action) is { } refusal) return refusal;
        if (DoneAt is not null) return Outcome.Done;

        if (action.State is ActionItemState.Planned && action.Start(by, at) is { IsDone: false } refused) return refused;
        (DoneAt, DoneBy) = (at, by);
        return Outcome.Done;
    }

    /// <summary>It remains after all (angre).</summary>
    public Outcome Untick(ActionItem action)
    {
        if (Refuse(action) is { } refusal) return refusal;

        (DoneAt, DoneBy) = (null, null);
        return Outcome.Done;
    }

    public Outcome Reword(ActionItem action, StepWords words, DateOnly today) => Refuse(action) is { } refusal ? refusal : Say(words, today);

    /// <summary>Puts it a place further up, or down, among the steps; the first and the last stay where they are.</summary>
    /// <param name="action">What it is a part of.</param>
    /// <param name="all">The steps of the action, this among them.</param>
    /// <param name="isUp">Towards the first.</param>
    public Outcome Move(ActionItem action, IEnumerable<ActionStep> all, bool isUp)
    {
        if (Refuse(action) is { } refusal) return refusal;

        var ordered = all.Where(s => s.RemovedAt is null).OrderBy(s => s.Position).ThenBy(s => s.Id.Value).ToList();
        var (from, to) = (ordered.IndexOf(this), ordered.IndexOf(this) + (isUp ? -1 : 1));
        if (to < 0 || to >= ordered.Count) return Outcome.Done;

        (ordered[from], ordered[to]) = (ordered[to], ordered[from]);
        // Two that were added at once have the same place, so all are counted anew.
        foreach (var (step, index) in ordered.Select((step, index) => (step, index))) step.Position = index + 1;
        return Outcome.Done;
    }

    /// <summary>Takes it away; asked twice, the first counts.</summary>
    public Outcome Remove(ActionItem action, DateTimeOffset at)
    {
        if (!action.State.IsOpen()) return ActionItemRules.StateForbids;

        RemovedAt ??= at;
        return Outcome.Done;
    }

    /// <summary>Puts it back where it stood (angre).</summary>
    public Outcome PutBack(ActionItem action, int present)
    {
        if (!action.State.IsOpen()) return ActionItemRules.StateForbids;
        if (RemovedAt is not null && present >= MostOfAnAction) return ActionItemRules.TooManySteps.With(MostOfAnAction);

        RemovedAt = null;
        return Outcome.Done;
    }

    private Refusal? Refuse(ActionItem action)
    {
        if (action.Id != ActionItemId) throw new ArgumentException("The step is of another action.", nameof(action));
        if (RemovedAt is not null) return ActionItemRules.StepIsRemoved;

        return action.State.IsOpen() ? null : ActionItemRules.StateForbids;
    }

    private Outcome Say(StepWords words, DateOnly today)
    {
        if (words.Text.IsBlank() || words.Text.Trim().Length > TextMaxLength) return ActionItemRules.StepNeedsText.With(TextMaxLength);
        if (words.DueOn is { } due && due != DueOn && NorwegianCalendar.CheckDate(due, today) is { IsDone: false } tooFar) return tooFar;

        (Text, AssigneeId, DueOn) = (words.Text.Trim(), words.Assignee, words.DueOn);
        return Outcome.Done;
    }
}
