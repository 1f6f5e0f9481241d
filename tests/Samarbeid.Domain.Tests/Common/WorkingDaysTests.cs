using Samarbeid.Domain.Common;

namespace Samarbeid.Domain.Tests.Common;

public sealed class WorkingDaysTests
{
    private static readonly WorkingDays Days = new(new Closed([new(2026, 12, 25), new(2026, 12, 26), new(2027, 1, 1)]));

    [Theory]
    [InlineData("2026-12-23", true)]
    [InlineData("2026-12-25", false)] // A Friday that is a holiday.
    [InlineData("2026-12-26", false)]
    [InlineData("2026-12-27", false)] // A Sunday.
    [InlineData("2026-12-28", true)]
    public void Offices_are_closed_on_Saturdays_Sundays_and_holidays(string day, bool isOpen) => Assert.Equal(isOpen, Days.Includes(DateOnly.Parse(day)));

    [Theory]
    [InlineData("2026-12-27", "2026-12-24")]
    [InlineData("2026-12-25", "2026-12-24")]
    [InlineData("2026-12-24", "2026-12-24")]
    [InlineData("2027-01-03", "2026-12-31")]
    public void A_day_gives_way_to_the_last_working_day_before_it(string day, string expected) =>
        Assert.Equal(DateOnly.Parse(expected), Days.OnOrBefore(DateOnly.Parse(day)));

    [Theory]
    [InlineData("2026-12-22", 1, "2026-12-23")]
    [InlineData("2026-12-22", 3, "2026-12-28")]
    [InlineData("2026-12-24", 1, "2026-12-28")]
    [InlineData("2026-12-24", 5, "2027-01-04")]
    [InlineData("2026-12-27", 1, "2026-12-28")]
    public void So_many_working_days_after_a_day_pass_over_the_others(string day, int count, string expected) =>
        Assert.Equal(DateOnly.Parse(expected), Days.After(DateOnly.Parse(day), count));

    [Fact]
    public void No_working_days_after_a_day_is_a_mistake() => Assert.Throws<ArgumentOutOfRangeException>(() => Days.After(Given.Today, 0));

    private sealed class Closed(HashSet<DateOnly> days) : IHolidays
    {
        public bool IsHoliday(DateOnly day) => days.Contains(day);
    }
}
