using Samarbeid.Domain.Common;
using Samarbeid.Domain.Notifications;
using Samarbeid.Domain.People;

namespace Samarbeid.Domain.Tests.Notifications;

public sealed class NotificationSettingsTests
{
    private static readonly DateOnly Today = new(2026, 3, 2);
    private static readonly PersonId Me = PersonId.New(), Other = PersonId.New();

    [Theory]
    [InlineData(6, false)]
    [InlineData(7, true)]
    [InlineData(12, true)]
    [InlineData(13, false)]
    public void The_digest_may_wait_from_seven_till_noon(int hour, bool holds) =>
        Assert.Equal(holds, NotificationSettings.Of(Me).Choose(NewsPace.Weekly, hour, true).IsDone);

    [Fact]
    public void An_absence_has_a_substitute_from_its_first_day_to_its_last()
    {
        var settings = NotificationSettings.Of(Me);
        Assert.True(settings.GoAway(Today.AddDays(1), Today.AddDays(3), Other, Today).IsDone);

        Assert.Equal([false, true, true, true, false], Enumerable.Range(0, 5).Select(i => settings.IsAwayOn(Today.AddDays(i))));
        settings.ComeBack();
        Assert.False(settings.IsAwayOn(Today.AddDays(2)));
    }

    [Fact]
    public void One_that_cannot_have_been_meant_is_refused()
    {
        var settings = NotificationSettings.Of(Me);
        Assert.Equal(NotificationSettingsRules.EndsBeforeItStarts, settings.GoAway(Today.AddDays(3), Today.AddDays(2), Other, Today).Refusal);
        Assert.Equal(NotificationSettingsRules.AwayOutOfReach.Code, settings.GoAway(Today.AddDays(-9), Today.AddDays(-1), Other, Today).Refusal?.Code);
        Assert.Equal(NotificationSettingsRules.AwayOutOfReach.Code, settings.GoAway(Today, Today.AddDays(NotificationSettings.MostDaysAway), Other, Today).Refusal?.Code);
        Assert.Equal(NotificationSettingsRules.NotOneself, settings.GoAway(Today, Today, Me, Today).Refusal);
        Assert.Equal(CalendarRules.TooFar.Code, settings.GoAway(new(2206, 1, 1), new(2206, 1, 2), Other, Today).Refusal?.Code);
        Assert.False(settings.IsAwayOn(Today));
    }
}
