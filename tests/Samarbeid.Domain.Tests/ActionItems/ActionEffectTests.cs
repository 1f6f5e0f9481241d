using Samarbeid.Domain.ActionItems;
using Samarbeid.Domain.Common;

namespace Samarbeid.Domain.Tests.ActionItems;

public sealed class ActionEffectTests
{
    private static readonly WorkingDays Days = new(new May17());

    [Fact]
    public void The_effect_is_evaluated_six_months_after_it_is_completed_where_nobody_says_otherwise()
    {
        var action = Given.ActionItem();
        Assert.Null(action.EffectDueOn);

        Expect.Done(action.Complete(Given.Contact, "Gjort", Given.Now));

        Assert.Equal((Given.Today.AddMonths(6), 1), (action.EffectDueOn, action.EffectDueVersion));
    }

    [Fact]
    public void The_evaluation_is_put_on_a_working_day()
    {
        var action = Made(1);

        Expect.Done(action.Complete(Given.Contact, "Gjort", NorwegianCalendar.At(new(2026, 4, 17), new(9, 0)), Days));

        // 17 May 2026 is a Sunday as well; the day after is not a holiday.
        Assert.Equal(new DateOnly(2026, 5, 18), action.EffectDueOn);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(37)]
    [InlineData(-6)]
    public void An_interval_is_a_month_to_three_years(int months)
    {
        Assert.Equal(ActionItemRules.EffectInterval.Code, ActionItem.From(Given.Challenge(), Given.ActionDraft() with { EffectAfterMonths = months }, "T 1/26", Given.Today).Refusal?.Code);
        Expect.Refused(ActionItemRules.EffectInterval, Given.ActionItem(), a => a.ChangeEffectInterval(Given.Contact, months, Given.Now));
    }

    [Fact]
    public void Another_interval_moves_the_day_of_a_completed_action_and_counts_anew()
    {
        var action = Given.ActionItemIn(ActionItemState.Completed);

        Expect.Done(action.ChangeEffectInterval(Given.Contact, 6, Given.Now));
        Assert.Equal(1, action.EffectDueVersion);
        Expect.Done(action.ChangeEffectInterval(Given.Contact, 12, Given.Now));

        Assert.Equal((Given.Today.AddMonths(12), 2, ProgressKind.EffectMoved), (action.EffectDueOn, action.EffectDueVersion, action.Notes[^1].Kind));
    }

    [Fact]
    public void What_is_aborted_or_evaluated_has_no_day_to_move()
    {
        foreach (var state in new[] { ActionItemState.Aborted, ActionItemState.Evaluated })
            Expect.Refused(ActionItemRules.StateForbids, Given.ActionItemIn(state), a => a.ChangeEffectInterval(Given.Contact, 3, Given.Now));
    }

    [Fact]
    public void It_may_be_evaluated_before_the_day_with_what_was_measured()
    {
        var action = Given.ActionItemIn(ActionItemState.Completed);

        Expect.Done(action.Evaluate(Given.Contact, ActionEffect.Worked, "Loggen", Given.Now, new(" Bekymringsmeldinger ", 14, 6.5m, " per måned ")));

        Assert.Equal(("Bekymringsmeldinger", 14m, 6.5m, "per måned"), (action.EffectIndicator, action.EffectBefore, action.EffectAfter, action.EffectUnit));
    }

    [Fact]
    public void What_was_measured_has_a_name_and_values_that_can_be_shown()
    {
        Unfit(ActionItemRules.EffectNeedsIndicator, new(" ", 1, 2, ""));
        Unfit(ActionItemRules.EffectNeedsIndicator, new(Expect.Long(EffectValues.IndicatorMaxLength + 1), 1, 2, ""));
        Unfit(ActionItemRules.EffectUnitTooLong, new("Saker", 1, 2, Expect.Long(EffectValues.UnitMaxLength + 1)));
        Unfit(ActionItemRules.EffectValueUnfit, new("Saker", 1.234m, 2, ""));
        Unfit(ActionItemRules.EffectValueUnfit, new("Saker", 1, -EffectValues.Most - 1, ""));

        static void Unfit(Refusal rule, EffectValues values) => Expect.Refused(rule, Given.ActionItemIn(ActionItemState.Completed),
            a => a.Evaluate(Given.Contact, ActionEffect.Worked, "Loggen", Given.Now, values));
    }

    private static ActionItem Made(int months) =>
        ActionItem.From(Given.Challenge(), Given.ActionDraft() with { EffectAfterMonths = months }, "T 1/26", Given.Today).Value;

    private sealed class May17 : IHolidays
    {
        public bool IsHoliday(DateOnly day) => day is { Month: 5, Day: 17 };
    }
}
