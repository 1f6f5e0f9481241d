using System.Globalization;
using Samarbeid.Domain.Notifications;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Delivery.Outbox;

namespace Samarbeid.Infrastructure.Tests.Delivery.Outbox;

public sealed class DigestHoursTests
{
    [Theory]
    [InlineData("2027-03-01T05:59:59Z", "2027-03-01T06:00:00Z")]
    [InlineData("2027-03-01T06:00:00Z", "2027-03-02T06:00:00Z")]
    // Summer time begins on 28 March 2027, and ends on 31 October.
    [InlineData("2027-03-27T12:00:00Z", "2027-03-28T05:00:00Z")]
    [InlineData("2027-03-28T05:00:00Z", "2027-03-29T05:00:00Z")]
    [InlineData("2027-10-30T12:00:00Z", "2027-10-31T06:00:00Z")]
    [InlineData("2027-10-31T05:30:00Z", "2027-10-31T06:00:00Z")]
    public void It_is_seven_on_the_Norwegian_clock_summer_and_winter(string moment, string expected) => Assert.Equal(At(expected), DigestHours.NextAfter(At(moment)));

    [Theory]
    [InlineData("2026-03-02T05:00:00Z", "2026-03-02T06:00:00Z")]
    [InlineData("2026-03-02T06:00:00Z", "2026-03-09T06:00:00Z")]
    [InlineData("2026-03-08T20:00:00Z", "2026-03-09T06:00:00Z")]
    // Easter Monday is 6 April 2026, and Whit Monday 25 May.
    [InlineData("2026-04-03T08:00:00Z", "2026-04-07T05:00:00Z")]
    [InlineData("2026-05-25T08:00:00Z", "2026-05-26T05:00:00Z")]
    public void The_digest_of_a_week_comes_on_Monday_or_on_the_first_working_day_after_it(string moment, string expected) => Assert.Equal(At(expected), DigestHours.NextWeekAfter(At(moment)));

    [Theory]
    [InlineData("2026-03-02T06:00:00Z", 7, false, "2026-03-02T06:00:00Z")]
    [InlineData("2026-03-02T06:00:00Z", 9, false, "2026-03-02T08:00:00Z")]
    [InlineData("2026-03-02T09:00:00Z", 9, false, "2026-03-02T09:00:00Z")]
    [InlineData("2026-03-07T06:00:00Z", 7, false, "2026-03-07T06:00:00Z")]
    [InlineData("2026-03-07T06:00:00Z", 8, true, "2026-03-09T07:00:00Z")]
    [InlineData("2026-05-17T20:00:00Z", 8, true, "2026-05-18T06:00:00Z")]
    public void Who_wants_it_later_or_not_on_days_off_gets_it_then(string moment, int notBefore, bool rests, string expected)
    {
        var settings = NotificationSettings.Of(new PersonId(Guid.NewGuid()));
        Assert.True(settings.Choose(NewsPace.Daily, notBefore, rests).IsDone);

        Assert.Equal(At(expected), DigestHours.FirstWanted(At(moment), settings));
    }

    private static DateTimeOffset At(string moment) => DateTimeOffset.Parse(moment, CultureInfo.InvariantCulture);
}
