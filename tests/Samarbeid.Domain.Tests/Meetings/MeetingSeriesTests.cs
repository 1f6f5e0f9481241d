using Samarbeid.Domain.Common;
using Samarbeid.Domain.Meetings;

namespace Samarbeid.Domain.Tests.Meetings;

public sealed class MeetingSeriesTests
{
    [Theory]
    // The second Tuesday of each quarter.
    [InlineData("2026-01-13", MeetingRhythm.Quarterly, "2026-04-14 2026-07-14 2026-10-13")]
    // The fifth Thursday, or the last; 29 October has one.
    [InlineData("2026-01-29", MeetingRhythm.Quarterly, "2026-04-30 2026-07-30 2026-10-29")]
    [InlineData("2026-04-30", MeetingRhythm.Monthly, "2026-05-28 2026-06-25 2026-07-30 2026-08-27 2026-09-24 2026-10-29 2026-11-26 2026-12-31")]
    // The first Friday of May is the 1st, a holiday: the next working day.
    [InlineData("2026-03-06", MeetingRhythm.EverySecondMonth, "2026-05-04 2026-07-03 2026-09-04 2026-11-06")]
    [InlineData("2026-02-02", MeetingRhythm.HalfYearly, "2026-08-03")]
    [InlineData("2026-08-03", MeetingRhythm.HalfYearly, "")]
    [InlineData("2026-12-01", MeetingRhythm.Monthly, "")]
    public void The_others_come_on_the_same_day_of_the_week_through_the_year(string first, MeetingRhythm rhythm, string expected) => Assert.Equal(
        expected, string.Join(' ', MeetingSeries.After(Day(first), rhythm, new(new MayDay())).Select(d => d.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture))));

    [Theory]
    [InlineData(1)]
    [InlineData(15)]
    [InlineData(31)]
    public void A_year_never_has_more_than_can_be_planned_at_once(int day)
    {
        foreach (var rhythm in Enum.GetValues<MeetingRhythm>())
        {
            var dates = MeetingSeries.After(new(2026, 1, day), rhythm, new(new MayDay()));

            Assert.InRange(dates.Count, 1, MeetingSeries.Most);
            Assert.Equal(dates.Distinct().Order(), dates);
            Assert.All(dates, d => Assert.Equal(2026, d.Year));
        }
    }

    [Fact]
    public void A_rhythm_that_does_not_exist_is_a_mistake() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => MeetingSeries.After(new(2026, 1, 1), (MeetingRhythm)9, new(new MayDay())));

    [Theory]
    // Over the end of the year, on the second Tuesday.
    [InlineData("2026-10-13", MeetingRhythm.Quarterly, "2026-10-13", "2027-01-12 2027-04-13 2027-07-13")]
    // What has passed is not proposed.
    [InlineData("2026-10-13", MeetingRhythm.Monthly, "2026-12-08", "2027-01-12 2027-02-09 2027-03-09")]
    // Past the first of May.
    [InlineData("2026-03-06", MeetingRhythm.EverySecondMonth, "2026-03-06", "2026-05-04 2026-07-03 2026-09-04")]
    public void The_next_days_of_a_rhythm_go_on_over_the_year_and_past_holidays(string last, MeetingRhythm rhythm, string after, string expected) => Assert.Equal(
        expected, string.Join(' ', MeetingSeries.Next(Day(last), rhythm, Day(after), 3, new(new MayDay())).Select(d => d.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture))));

    [Theory]
    [InlineData("", MeetingRhythm.Quarterly)]
    [InlineData("2026-01-13", MeetingRhythm.Quarterly)]
    [InlineData("2026-01-13 2026-01-13", MeetingRhythm.Quarterly)]
    [InlineData("2026-04-14 2026-01-13 2026-10-13 2026-07-14", MeetingRhythm.Quarterly)]
    [InlineData("2026-01-13 2026-02-10 2026-03-10 2026-08-11", MeetingRhythm.Monthly)]
    [InlineData("2026-01-13 2026-03-10 2026-05-12", MeetingRhythm.EverySecondMonth)]
    [InlineData("2025-02-11 2025-09-09 2026-03-10", MeetingRhythm.HalfYearly)]
    public void A_body_meets_as_often_as_most_often_lies_between_its_meetings(string meetings, MeetingRhythm expected) =>
        Assert.Equal(expected, MeetingSeries.RhythmOf(meetings.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Day)));

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private sealed class MayDay : IHolidays
    {
        public bool IsHoliday(DateOnly day) => day is { Month: 5, Day: 1 };
    }
}
