using Samarbeid.Domain.Notifications;
using Samarbeid.Infrastructure.Due;
using static Samarbeid.Domain.Notifications.NotificationKind;

namespace Samarbeid.Infrastructure.Tests.Due;

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
    [InlineData(-29, ActionOverdue14Days)]
    [InlineData(-30, ActionOverdue30Days)]
    [InlineData(-4000, ActionOverdue30Days)]
    public void An_action_is_at_the_latest_stage_whose_day_has_come(int daysLeft, NotificationKind? expected) =>
        Assert.Equal(expected, StageOf(new ActionsDue().Rules, daysLeft));

    [Theory]
    [InlineData(0, null)]
    [InlineData(-1, RecommendationUnanswered)]
    [InlineData(-29, RecommendationUnanswered)]
    [InlineData(-30, RecommendationSilent30Days)]
    public void A_recommendation_is_at_the_latest_stage_whose_day_has_come(int daysLeft, NotificationKind? expected) =>
        Assert.Equal(expected, StageOf(new RecommendationsDue().Rules, daysLeft));

    [Theory]
    [InlineData(4, null)]
    [InlineData(3, NoticeDueIn3Days)]
    [InlineData(-30, NoticeDueIn3Days)]
    public void The_notice_is_reminded_of_three_days_before_it_is_to_be_out(int daysLeft, NotificationKind? expected) =>
        Assert.Equal(expected, StageOf(new NoticeDue().Rules, daysLeft));

    [Theory]
    [InlineData(0, null)]
    [InlineData(-1, MinutesMissing)]
    public void Minutes_are_missing_the_day_after_they_were_to_be_out(int daysLeft, NotificationKind? expected) =>
        Assert.Equal(expected, StageOf(new MinutesDue().Rules, daysLeft));

    [Theory]
    [InlineData(4, null)]
    [InlineData(3, ObjectionsDueIn3Days)]
    [InlineData(0, ObjectionsDueIn3Days)]
    [InlineData(-1, MinutesApprovalAwaited)]
    public void A_side_is_reminded_before_and_after_the_last_day_to_object(int daysLeft, NotificationKind? expected)
    {
        Assert.Equal(expected, StageOf(new ChairObjectionsDue().Rules, daysLeft));
        Assert.Equal(expected, StageOf(new PoliceObjectionsDue().Rules, daysLeft));
    }

    [Fact]
    public void A_later_stage_shows_that_the_earlier_ones_are_done_with() =>
        Assert.Equal(
            [[ActionDueIn14Days, ActionDueIn3Days, ActionOverdue, ActionOverdue14Days, ActionOverdue30Days], [ActionDueIn3Days, ActionOverdue, ActionOverdue14Days, ActionOverdue30Days],
                [ActionOverdue, ActionOverdue14Days, ActionOverdue30Days], [ActionOverdue14Days, ActionOverdue30Days], [ActionOverdue30Days]],
            new ActionsDue().Rules.StagesOn(Today).Select(s => s.Done));

    private static NotificationKind? StageOf(IReadOnlyList<ReminderRule> rules, int daysLeft)
    {
        var date = Today.AddDays(daysLeft);
        return rules.StagesOn(Today).SingleOrDefault(s => date > s.After && date <= s.Until)?.Rule.Kind;
    }
}
