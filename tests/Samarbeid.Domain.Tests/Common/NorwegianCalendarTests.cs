using Samarbeid.Domain.Common;

namespace Samarbeid.Domain.Tests.Common;

public sealed class NorwegianCalendarTests
{
    [Theory]
    [InlineData("2026-01-14T22:59:59Z", "2026-01-14")]
    [InlineData("2026-01-14T23:00:00Z", "2026-01-15")]
    [InlineData("2026-07-14T21:59:59Z", "2026-07-14")]
    [InlineData("2026-07-14T22:00:00Z", "2026-07-15")]
    public void The_day_changes_at_Norwegian_midnight_winter_and_summer(string utc, string expected)
    {
        var calendar = new NorwegianCalendar(new StoppedClock(Instant(utc)));

        Assert.Equal(DateOnly.Parse(expected), calendar.Today);
        Assert.Equal(Instant(utc), calendar.Now);
    }

    [Theory]
    [InlineData("01:59", "2026-03-29T00:59:00Z")]
    [InlineData("02:00", "2026-03-29T01:00:00Z")]
    [InlineData("02:30", "2026-03-29T01:30:00Z")]
    [InlineData("03:00", "2026-03-29T01:00:00Z")]
    public void A_time_that_the_spring_change_skips_is_taken_an_hour_later(string time, string expected) =>
        Assert.Equal(Instant(expected), NorwegianCalendar.At(new(2026, 3, 29), TimeOnly.Parse(time)));

    [Theory]
    [InlineData("01:59", "2026-10-24T23:59:00Z")]
    [InlineData("02:00", "2026-10-25T00:00:00Z")]
    [InlineData("02:30", "2026-10-25T00:30:00Z")]
    [InlineData("03:00", "2026-10-25T02:00:00Z")]
    public void Of_the_two_instants_of_an_autumn_hour_the_first_is_taken(string time, string expected) =>
        Assert.Equal(Instant(expected), NorwegianCalendar.At(new(2026, 10, 25), TimeOnly.Parse(time)));

    [Fact]
    public void Local_shows_the_clock_on_the_wall_across_both_changes()
    {
        Assert.Equal("03:00 +02:00", Shown("2026-03-29T01:00:00Z"));
        Assert.Equal("02:30 +02:00", Shown("2026-10-25T00:30:00Z"));
        Assert.Equal("02:30 +01:00", Shown("2026-10-25T01:30:00Z"));
    }

    private static string Shown(string utc) =>
        NorwegianCalendar.Local(Instant(utc)).ToString("HH:mm zzz", System.Globalization.CultureInfo.InvariantCulture);

    private static DateTimeOffset Instant(string utc) => DateTimeOffset.Parse(utc, System.Globalization.CultureInfo.InvariantCulture);

    private sealed class StoppedClock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
