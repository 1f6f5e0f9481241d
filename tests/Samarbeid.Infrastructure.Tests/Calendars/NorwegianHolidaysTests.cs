using Samarbeid.Infrastructure.Calendars;

namespace Samarbeid.Infrastructure.Tests.Calendars;

public sealed class NorwegianHolidaysTests
{
    // Skjærtorsdag, Kristi himmelfartsdag and 2. pinsedag, as the almanac has them (compared with the list of the project «holidays», MIT).
    private static readonly (int Year, string Thursday, string Ascension, string WhitMonday)[] Movable =
    [
        (2026, "04-02", "05-14", "05-25"),
        (2027, "03-25", "05-06", "05-17"),
        (2028, "04-13", "05-25", "06-05"),
        (2029, "03-29", "05-10", "05-21"),
        (2030, "04-18", "05-30", "06-10"),
        (2031, "04-10", "05-22", "06-02"),
        (2032, "03-25", "05-06", "05-17"),
        (2033, "04-14", "05-26", "06-06"),
        (2034, "04-06", "05-18", "05-29"),
        (2035, "03-22", "05-03", "05-14"),
    ];

    [Fact]
    public void The_holidays_of_ten_years_are_those_of_the_published_list()
    {
        var holidays = new NorwegianHolidays();

        foreach (var (year, thursday, ascension, whitMonday) in Movable)
        {
            var expected = Fixed(year).Concat(Of(year, thursday, ascension, whitMonday)).ToHashSet();
            var days = Enumerable.Range(0, DateTime.IsLeapYear(year) ? 366 : 365).Select(new DateOnly(year, 1, 1).AddDays);

            Assert.Equal(expected.Order(), days.Where(holidays.IsHoliday));
        }
    }

    private static IEnumerable<DateOnly> Fixed(int year) => [new(year, 1, 1), new(year, 5, 1), new(year, 5, 17), new(year, 12, 25), new(year, 12, 26)];

    private static IEnumerable<DateOnly> Of(int year, string thursday, string ascension, string whitMonday)
    {
        var maundy = DateOnly.Parse($"{year}-{thursday}");
        var whit = DateOnly.Parse($"{year}-{whitMonday}");
        return [maundy, maundy.AddDays(1), maundy.AddDays(3), maundy.AddDays(4), DateOnly.Parse($"{year}-{ascension}"), whit.AddDays(-1), whit];
    }
}
