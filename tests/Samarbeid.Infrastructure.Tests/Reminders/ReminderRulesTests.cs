using Samarbeid.Infrastructure.Mail;
using Samarbeid.Infrastructure.Reminders;
using static Samarbeid.Infrastructure.Mail.MailTemplate;

namespace Samarbeid.Infrastructure.Tests.Reminders;

public sealed class ReminderRulesTests
{
    private static readonly DateOnly Today = new(2026, 3, 2);

    [Theory]
    [InlineData(15, null)]
    [InlineData(14, ActionDueIn14Days)]
    [InlineData(4, ActionDueIn14Days)]
    [InlineData(3, ActionDueIn3Days)]
    [InlineData(0, ActionDueIn3Days)]
    [InlineData(-1, ActionOverdue)]
    [InlineData(-13, ActionOverdue)]
    [InlineData(-14, ActionOverdue14Days)]
    [InlineData(-4000, ActionOverdue14Days)]
    public void An_action_is_at_the_latest_stage_whose_day_has_come(int daysLeft, MailTemplate? expected) =>
        Assert.Equal(expected, StageOf(ReminderRules.Actions, daysLeft));

    [Theory]
    [InlineData(0, null)]
    [InlineData(-1, RecommendationUnanswered)]
    [InlineData(-29, RecommendationUnanswered)]
    [InlineData(-30, RecommendationSilent30Days)]
    public void A_recommendation_is_at_the_latest_stage_whose_day_has_come(int daysLeft, MailTemplate? expected) =>
        Assert.Equal(expected, StageOf(ReminderRules.Recommendations, daysLeft));

    [Theory]
    [InlineData(-9, null)]
    [InlineData(-10, MinutesMissing)]
    public void Minutes_are_missing_ten_days_after_the_meeting(int daysLeft, MailTemplate? expected) =>
        Assert.Equal(expected, StageOf(ReminderRules.Minutes, daysLeft));

    [Fact]
    public void A_later_stage_shows_that_the_earlier_ones_are_done_with() =>
        Assert.Equal(
            [[ActionDueIn14Days, ActionDueIn3Days, ActionOverdue, ActionOverdue14Days], [ActionDueIn3Days, ActionOverdue, ActionOverdue14Days],
                [ActionOverdue, ActionOverdue14Days], [ActionOverdue14Days]],
            ReminderRules.Actions.StagesOn(Today).Select(s => s.Done));

    private static MailTemplate? StageOf(IReadOnlyList<ReminderRule> rules, int daysLeft)
    {
        var date = Today.AddDays(daysLeft);
        return rules.StagesOn(Today).SingleOrDefault(s => date > s.After && date <= s.Until)?.Rule.Template;
    }
}
