using Samarbeid.Domain.ActionItems;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.People;

namespace Samarbeid.Domain.Tests.ActionItems;

public sealed class ActionStepTests
{
    private static readonly PersonId By = PersonId.New();

    [Fact]
    public void Steps_are_added_at_the_end_and_moved_one_place_at_a_time()
    {
        var action = Given.ActionItem();
        var steps = Steps(action, "Ring", "Skriv", "Send");

        Expect.Done(steps[2].Move(action, steps, isUp: true));
        Expect.Done(steps[0].Move(action, steps, isUp: true));
        Expect.Done(steps[1].Move(action, steps, isUp: false));

        Assert.Equal(["Ring", "Send", "Skriv"], steps.OrderBy(s => s.Position).Select(s => s.Text));
    }

    [Fact]
    public void A_step_is_moved_past_one_that_was_removed()
    {
        var action = Given.ActionItem();
        var steps = Steps(action, "Ring", "Skriv", "Send");
        Expect.Done(steps[1].Remove(action, Given.Now));

        Expect.Done(steps[2].Move(action, steps, isUp: true));

        Assert.Equal(["Send", "Ring"], steps.Where(s => s.RemovedAt is null).OrderBy(s => s.Position).Select(s => s.Text));
    }

    [Fact]
    public void The_first_tick_starts_a_planned_action_and_the_first_to_tick_counts()
    {
        var action = Given.ActionItem();
        var step = Steps(action, "Ring")[0];

        Expect.Done(step.Tick(action, By, Given.Now));
        Expect.Done(step.Tick(action, Given.Contact, Given.Now.AddHours(1)));

        Assert.Equal((ActionItemState.InProgress, By, Given.Now), (action.State, step.DoneBy, step.DoneAt));

        Expect.Done(step.Untick(action));
        Assert.Equal((null, null), (step.DoneBy, step.DoneAt));
    }

    [Fact]
    public void A_step_that_was_removed_is_neither_ticked_nor_reworded_until_it_is_put_back()
    {
        var action = Given.ActionItem();
        var step = Steps(action, "Ring")[0];
        Expect.Done(step.Remove(action, Given.Now));
        Expect.Done(step.Remove(action, Given.Now.AddDays(1)));
        Assert.Equal(Given.Now, step.RemovedAt);

        Expect.Refused(ActionItemRules.StepIsRemoved, step, s => s.Tick(action, By, Given.Now));
        Expect.Refused(ActionItemRules.StepIsRemoved, step, s => s.Reword(action, new("Ring på nytt"), Given.Today));
        Expect.Done(step.PutBack(action, 0));
        Expect.Done(step.Tick(action, By, Given.Now));
    }

    [Fact]
    public void Steps_of_what_is_closed_stay_as_they_are()
    {
        foreach (var state in new[] { ActionItemState.Completed, ActionItemState.Evaluated, ActionItemState.Aborted })
        {
            var action = Given.ActionItem();
            var step = Steps(action, "Ring")[0];
            if (state is ActionItemState.Aborted) Expect.Done(action.Abort(By, "Uaktuelt", Given.Now));
            else Expect.Done(action.Complete(By, "Gjort", Given.Now));
            if (state is ActionItemState.Evaluated) Expect.Done(action.Evaluate(By, ActionEffect.Worked, "Logg", Given.Now));

            Expect.Refused(ActionItemRules.StateForbids, step, s => s.Tick(action, By, Given.Now));
            Expect.Refused(ActionItemRules.StateForbids, step, s => s.Untick(action));
            Expect.Refused(ActionItemRules.StateForbids, step, s => s.Remove(action, Given.Now));
            Assert.Equal(ActionItemRules.StateForbids, ActionStep.AddTo(action, new("Ny"), [step], Given.Today).Refusal);
        }
    }

    [Fact]
    public void A_step_says_something_short_and_an_action_has_a_bounded_number()
    {
        var action = Given.ActionItem();

        foreach (var text in new[] { " ", Expect.Long(ActionStep.TextMaxLength + 1) })
            Assert.Equal(ActionItemRules.StepNeedsText.Code, ActionStep.AddTo(action, new(text), [], Given.Today).Refusal?.Code);
        Assert.Equal(CalendarRules.TooFar.Code, ActionStep.AddTo(action, new("Ring", null, new(202, 3, 1)), [], Given.Today).Refusal?.Code);
        var full = Steps(action, [.. Enumerable.Range(1, ActionStep.MostOfAnAction).Select(i => $"Steg {i}")]);
        Assert.Equal(ActionItemRules.TooManySteps.Code, ActionStep.AddTo(action, new("Ett til"), full, Given.Today).Refusal?.Code);
    }

    [Fact]
    public void A_step_is_not_changed_by_another_action() =>
        Assert.Throws<ArgumentException>(() => Steps(Given.ActionItem(), "Ring")[0].Tick(Given.ActionItem(), By, Given.Now));

    private static List<ActionStep> Steps(ActionItem action, params string[] texts)
    {
        var made = new List<ActionStep>();
        foreach (var text in texts) made.Add(ActionStep.AddTo(action, new(text), made, Given.Today).Value);
        return made;
    }
}
