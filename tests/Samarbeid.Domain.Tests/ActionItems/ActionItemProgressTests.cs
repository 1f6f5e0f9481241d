using Samarbeid.Domain.ActionItems;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.People;
using static Samarbeid.Domain.ActionItems.ActionItemState;

namespace Samarbeid.Domain.Tests.ActionItems;

public sealed class ActionItemProgressTests
{
    private static readonly PersonId By = PersonId.New();
    private static readonly DateTimeOffset At = Given.Now;
    private static readonly DateOnly Later = Given.Today.AddDays(50);

    [Theory]
    [InlineData(Planned, InProgress)]
    [InlineData(InProgress, InProgress)]
    [InlineData(OnHold, OnHold)]
    public void The_first_note_starts_a_planned_action(ActionItemState from, ActionItemState to)
    {
        var action = Given.ActionItemIn(from);

        Expect.Done(action.Note(By, " Ringt ", At));

        var note = action.Notes[^1];
        Assert.Equal(to, action.State);
        Assert.Equal((ProgressKind.Note, By, At, "Ringt"), (note.Kind, note.By, note.At, note.Text));
        Assert.Equal((action.Id, action.ScopeId), (note.ActionItemId, note.ScopeId));
    }

    [Fact]
    public void A_comment_changes_no_state()
    {
        foreach (var state in Enum.GetValues<ActionItemState>())
        {
            var action = Given.ActionItemIn(state);

            Expect.Done(action.Comment(By, "Fint", At));

            Assert.Equal((state, ProgressKind.Comment), (action.State, action.Notes[^1].Kind));
        }
    }

    [Fact]
    public void Each_step_is_possible_from_its_states_and_from_no_other()
    {
        AllowsOnly(a => a.Note(By, "Ringt", At), Planned, InProgress, OnHold);
        AllowsOnly(a => a.Start(By, At), Planned);
        AllowsOnly(a => a.PutOnHold(By, "Venter", Later, At), Planned, InProgress);
        AllowsOnly(a => a.Resume(By, At), OnHold);
        AllowsOnly(a => a.Complete(By, "Gjort", At), Planned, InProgress, OnHold);
        AllowsOnly(a => a.Abort(By, "Uaktuelt", At), Planned, InProgress, OnHold);
        AllowsOnly(a => a.Evaluate(By, ActionEffect.Worked, "Færre saker", At), Completed);
        AllowsOnly(a => a.Extend(By, Later, "Sykdom", At), Planned, InProgress, OnHold);
        AllowsOnly(a => a.HandOver(By, Given.Person(), "Ny stilling", At), Planned, InProgress, OnHold);
    }

    [Fact]
    public void Each_text_is_asked_for_and_must_fit()
    {
        AsksForText(Planned, ActionItemRules.NeedsText, (a, text) => a.Note(By, text, At));
        AsksForText(Planned, ActionItemRules.NeedsText, (a, text) => a.Comment(By, text, At));
        AsksForText(Planned, ActionItemRules.NeedsText, (a, text) => a.PutOnHold(By, text, Later, At));
        AsksForText(Planned, ActionItemRules.NeedsResult, (a, text) => a.Complete(By, text, At));
        AsksForText(Planned, ActionItemRules.NeedsText, (a, text) => a.Abort(By, text, At));
        AsksForText(Completed, ActionItemRules.NeedsText, (a, text) => a.Evaluate(By, ActionEffect.Worked, text, At));
        AsksForText(Planned, ActionItemRules.NeedsText, (a, text) => a.Extend(By, Later, text, At));
        AsksForText(Planned, ActionItemRules.NeedsText, (a, text) => a.HandOver(By, Given.Person(), text, At));
    }

    [Fact]
    public void An_action_on_hold_has_a_review_date_until_it_goes_on()
    {
        var action = Given.ActionItemIn(InProgress);

        Expect.Refused(ActionItemRules.ReviewDateHasPassed, action, a => a.PutOnHold(By, "Venter", Given.Today.AddDays(-1), At));
        Expect.Done(action.PutOnHold(By, "Venter", Given.Today, At));
        Assert.Equal((OnHold, Given.Today), (action.State, action.ReviewOn));

        Expect.Done(action.Resume(By, At));
        Assert.Equal((InProgress, null), (action.State, action.ReviewOn));
        Assert.Equal(
            [ProgressKind.Started, ProgressKind.PutOnHold, ProgressKind.Resumed], action.Notes.Select(n => n.Kind));
    }

    [Fact]
    public void Starting_and_going_on_are_logged_without_words()
    {
        var action = Given.ActionItemIn(OnHold);

        Expect.Done(action.Resume(By, At));

        Assert.Equal(
            [(ProgressKind.Started, ""), (ProgressKind.PutOnHold, "Venter på midler"), (ProgressKind.Resumed, "")],
            action.Notes.Select(n => (n.Kind, n.Text)));
    }

    [Fact]
    public void An_action_that_ends_while_on_hold_has_no_review_date()
    {
        var completed = Given.ActionItemIn(OnHold);
        var aborted = Given.ActionItemIn(OnHold);

        completed.Complete(By, "Gjort", At);
        aborted.Abort(By, "Uaktuelt", At);

        Assert.Null(completed.ReviewOn);
        Assert.Null(aborted.ReviewOn);
    }

    [Fact]
    public void Completion_keeps_the_result_and_the_Norwegian_day()
    {
        var action = Given.ActionItem();

        Expect.Done(action.Complete(By, " Vakter hver helg ", new(2026, 3, 2, 23, 30, 0, TimeSpan.Zero)));

        Assert.Equal((Completed, "Vakter hver helg", new DateOnly(2026, 3, 3)), (action.State, action.Result, action.CompletedOn));
        Assert.Equal((ProgressKind.Completed, "Vakter hver helg"), (action.Notes[^1].Kind, action.Notes[^1].Text));
    }

    [Fact]
    public void The_Norwegian_day_something_was_aborted_is_kept_and_only_then()
    {
        var action = Given.ActionItemIn(OnHold);
        Assert.Null(action.AbortedOn);

        Expect.Done(action.Abort(By, "Uaktuelt", new(2026, 3, 2, 23, 30, 0, TimeSpan.Zero)));

        Assert.Equal((new DateOnly(2026, 3, 3), (DateOnly?)null, (DateOnly?)null), (action.AbortedOn, action.CompletedOn, action.ReviewOn));
        Assert.Null(Given.ActionItemIn(Completed).AbortedOn);
    }

    [Fact]
    public void Evaluation_keeps_the_effect_and_the_evidence()
    {
        var action = Given.ActionItemIn(Completed);

        Expect.Done(action.Evaluate(By, ActionEffect.PartlyWorked, "Færre meldinger", At));

        Assert.Equal((Evaluated, ActionEffect.PartlyWorked), (action.State, action.Effect));
        Assert.Equal((ProgressKind.Evaluated, "Færre meldinger"), (action.Notes[^1].Kind, action.Notes[^1].Text));
    }

    [Fact]
    public void Extensions_are_counted_and_logged_and_the_first_due_date_is_kept()
    {
        var action = Given.ActionItem();
        var first = action.DueDate;

        Expect.Done(action.Extend(By, first.AddDays(10), "Sykdom", At));
        Expect.Done(action.Extend(By, first.AddDays(20), "Ferie", At));

        Assert.Equal((first.AddDays(20), first, 3, 2), (action.DueDate, action.OriginalDueDate, action.DueDateVersion, action.Extensions));
        Assert.Equal(
            [(ProgressKind.Extended, first, first.AddDays(10)), (ProgressKind.Extended, first.AddDays(10), first.AddDays(20))],
            action.Notes.Select(n => (n.Kind, n.DueBefore!.Value, n.DueAfter!.Value)));
    }

    [Fact]
    public void An_extension_goes_forward_and_not_into_the_past()
    {
        var action = Given.ActionItem();
        var muchLater = new DateTimeOffset(action.DueDate.AddDays(30), new(12, 0), TimeSpan.Zero);

        Expect.Refused(ActionItemRules.ExtensionMustBeLater, action, a => a.Extend(By, a.DueDate, "Sykdom", At));
        Expect.Refused(ActionItemRules.DueDateHasPassed, action, a => a.Extend(By, a.DueDate.AddDays(29), "Sykdom", muchLater));
        Expect.Done(action.Extend(By, action.DueDate.AddDays(30), "Sykdom", muchLater));
    }

    [Fact]
    public void Handing_over_changes_the_person_and_the_side_and_asks_for_somebody_active()
    {
        var action = Given.ActionItem();
        var officer = Given.Person(Party.Police);
        var gone = Given.Person();
        gone.Deactivate();

        Expect.Refused(ActionItemRules.NeedsResponsible, action, a => a.HandOver(By, gone, "Ny stilling", At));
        Expect.Done(action.HandOver(By, officer, "Ny stilling", At));

        Assert.Equal((officer.Id, Party.Police), (action.ResponsibleId, action.ResponsibleParty));
        Assert.Equal((ProgressKind.HandedOver, "Ny stilling"), (action.Notes[^1].Kind, action.Notes[^1].Text));
    }

    private static void AllowsOnly(Func<ActionItem, Outcome> change, params ActionItemState[] allowed)
    {
        foreach (var state in Enum.GetValues<ActionItemState>())
        {
            var action = Given.ActionItemIn(state);
            var lines = action.Notes.Count;
            if (!allowed.Contains(state))
            {
                Expect.Refused(ActionItemRules.StateForbids, action, change);
                continue;
            }

            Expect.Done(change(action));
            Assert.Equal(lines + 1, action.Notes.Count);
        }
    }

    private static void AsksForText(ActionItemState state, Refusal missing, Func<ActionItem, string, Outcome> change)
    {
        Expect.Refused(missing, Given.ActionItemIn(state), a => change(a, " "));
        Expect.Refused(ActionItemRules.TextTooLong, Given.ActionItemIn(state), a => change(a, Expect.Long(ActionItem.TextMaxLength + 1)));
        Expect.Done(change(Given.ActionItemIn(state), Expect.Long(ActionItem.TextMaxLength)));
    }
}
