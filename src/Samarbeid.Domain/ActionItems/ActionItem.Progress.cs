using Samarbeid.Domain.Common;
using Samarbeid.Domain.People;

namespace Samarbeid.Domain.ActionItems;

// What happens to an action (framdrift). Each step leaves a note in the log.
public sealed partial class ActionItem
{
    /// <summary>Writes a progress note. The first note on a planned action starts it.</summary>
    public Outcome Note(PersonId by, string text, DateTimeOffset at)
    {
        if (!State.IsOpen()) return ActionItemRules.StateForbids;
        if (Refuse(text) is { } refusal) return refusal;

        if (State is ActionItemState.Planned) MoveTo(ActionItemState.InProgress);
        Log(ProgressKind.Note, by, text, at);
        return Outcome.Done;
    }

    /// <summary>A comment by somebody who is not responsible changes no status.</summary>
    public Outcome Comment(PersonId by, string text, DateTimeOffset at)
    {
        if (Refuse(text) is { } refusal) return refusal;

        Log(ProgressKind.Comment, by, text, at);
        return Outcome.Done;
    }

    public Outcome Start(PersonId by, DateTimeOffset at)
    {
        if (State is not ActionItemState.Planned) return ActionItemRules.StateForbids;

        Log(ProgressKind.Started, by, "", at);
        return MoveTo(ActionItemState.InProgress);
    }

    /// <summary>Puts it on hold until it is looked at again (på vent).</summary>
    /// <param name="by">Who does it.</param>
    /// <param name="reason">Why.</param>
    /// <param name="reviewOn">When it is looked at again.</param>
    /// <param name="at">When it is done.</param>
    /// <param name="days">What the review date is moved past; none, and it stays where it is.</param>
    public Outcome PutOnHold(PersonId by, string reason, DateOnly reviewOn, DateTimeOffset at, WorkingDays? days = null)
    {
        if (Refuse(reason) is { } refusal) return refusal;
        if (CheckReview(reviewOn, at) is { IsDone: false } refused) return refused;
        if (State is ActionItemState.Planned) MoveTo(ActionItemState.InProgress);

        var moved = MoveTo(ActionItemState.OnHold);
        if (!moved.IsDone) return moved;

        HoldUntil(days?.OnOrAfter(reviewOn) ?? reviewOn);
        Log(ProgressKind.PutOnHold, by, reason, at);
        return moved;
    }

    /// <summary>Leaves it on hold for longer (vent lenger); why it waits is known already, so no words are asked for.</summary>
    /// <inheritdoc cref="PutOnHold"/>
    public Outcome WaitLonger(PersonId by, string reason, DateOnly reviewOn, DateTimeOffset at, WorkingDays? days = null)
    {
        if (State is not ActionItemState.OnHold) return ActionItemRules.StateForbids;
        if (reason.Length > TextMaxLength) return ActionItemRules.TextTooLong.With(TextMaxLength);
        if (CheckReview(reviewOn, at) is { IsDone: false } refused) return refused;

        HoldUntil(days?.OnOrAfter(reviewOn) ?? reviewOn);
        Log(ProgressKind.WaitedLonger, by, reason, at);
        return Outcome.Done;
    }

    public Outcome Resume(PersonId by, DateTimeOffset at)
    {
        if (State is not ActionItemState.OnHold) return ActionItemRules.StateForbids;

        ReviewOn = null;
        Log(ProgressKind.Resumed, by, "", at);
        return MoveTo(ActionItemState.InProgress);
    }

    /// <summary>Completes with a result, and says when the effect is evaluated. A planned action counts as started, one on hold as resumed, by that.</summary>
    /// <param name="by">Who does it.</param>
    /// <param name="result">What came of it.</param>
    /// <param name="at">When.</param>
    /// <param name="days">What the day of the evaluation is moved past; none, and it is counted by the calendar alone.</param>
    public Outcome Complete(PersonId by, string result, DateTimeOffset at, WorkingDays? days = null)
    {
        if (!State.IsOpen()) return ActionItemRules.StateForbids;
        if (result.IsBlank()) return ActionItemRules.NeedsResult;
        if (result.Length > TextMaxLength) return ActionItemRules.TextTooLong.With(TextMaxLength);

        if (State is not ActionItemState.InProgress) MoveTo(ActionItemState.InProgress);
        (Result, CompletedOn, ReviewOn) = (result.Trim(), NorwegianCalendar.DateOf(at), null);
        PlanEffect(days);
        Log(ProgressKind.Completed, by, result, at);
        return MoveTo(ActionItemState.Completed);
    }

    public Outcome Abort(PersonId by, string reason, DateTimeOffset at)
    {
        if (Refuse(reason) is { } refusal) return refusal;

        var moved = MoveTo(ActionItemState.Aborted);
        if (!moved.IsDone) return moved;

        (AbortedOn, ReviewOn) = (NorwegianCalendar.DateOf(at), null);
        Log(ProgressKind.Aborted, by, reason, at);
        return moved;
    }

    /// <summary>Grants a later due date (fristutsettelse). The original date is kept, the reason is logged.</summary>
    public Outcome Extend(PersonId by, DateOnly newDueDate, string reason, DateTimeOffset at)
    {
        if (!State.IsOpen()) return ActionItemRules.StateForbids;
        if (Refuse(reason) is { } refusal) return refusal;
        if (NorwegianCalendar.CheckDate(newDueDate, NorwegianCalendar.DateOf(at)) is { IsDone: false } tooFar) return tooFar;
        if (newDueDate < NorwegianCalendar.DateOf(at)) return ActionItemRules.DueDateHasPassed;
        if (newDueDate <= DueDate) return ActionItemRules.ExtensionMustBeLater;

        _notes.Add(ProgressNote.Of(this, ProgressKind.Extended, by, reason, at, DueDate, newDueDate));
        DueDate = newDueDate;
        DueDateVersion++;
        return Outcome.Done;
    }

    /// <summary>Gives the action to another person; the log keeps who had it.</summary>
    public Outcome HandOver(PersonId by, Person to, string reason, DateTimeOffset at)
    {
        if (!State.IsOpen()) return ActionItemRules.StateForbids;
        if (Refuse(reason) is { } refusal) return refusal;
        if (!to.IsActive) return ActionItemRules.NeedsResponsible;

        (ResponsibleId, ResponsibleParty) = (to.Id, to.Party);
        // Who is responsible needs not contribute beside that.
        _contributors.RemoveAll(c => c.PersonId == to.Id);
        _notes.Add(ProgressNote.Of(this, ProgressKind.HandedOver, by, reason, at, to.Id));
        Raise(new ActionAssigned(this));
        return Outcome.Done;
    }

    private static Outcome CheckReview(DateOnly reviewOn, DateTimeOffset at)
    {
        if (NorwegianCalendar.CheckDate(reviewOn, NorwegianCalendar.DateOf(at)) is { IsDone: false } tooFar) return tooFar;
        return reviewOn < NorwegianCalendar.DateOf(at) ? ActionItemRules.ReviewDateHasPassed : Outcome.Done;
    }

    private void HoldUntil(DateOnly reviewOn) => (ReviewOn, HoldVersion) = (reviewOn, HoldVersion + 1);

    private static Refusal? Refuse(string text) =>
        text.IsBlank() ? ActionItemRules.NeedsText
        : text.Length > TextMaxLength ? ActionItemRules.TextTooLong.With(TextMaxLength)
        : null;

    private void Log(ProgressKind kind, PersonId by, string text, DateTimeOffset at) =>
        _notes.Add(ProgressNote.Of(this, kind, by, text, at, null, null));

    private Outcome MoveTo(ActionItemState next)
    {
        if (!State.CanBecome(next)) return ActionItemRules.StateForbids;

        State = next;
        return Outcome.Done;
    }
}
