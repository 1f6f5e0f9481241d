using Samarbeid.Infrastructure.Texts;

namespace Samarbeid.Web.Tests.Ui;

public sealed class NorwegianFormatTests
{
    private static readonly DateOnly Today = new(2026, 11, 23);

    [Fact]
    public void Dates_are_written_out_or_short()
    {
        using var _ = new InCulture("nb-NO");

        Assert.Equal("3. mars 2026", NorwegianFormat.Date(new(2026, 3, 3)));
        Assert.Equal("03.03.2026", NorwegianFormat.ShortDate(new(2026, 3, 3)));
        Assert.Equal("tirsdag 3. mars 2026", NorwegianFormat.FullDate(new(2026, 3, 3)));
        Assert.Equal("Tirsdag", NorwegianFormat.DayName(new(2026, 3, 3)));
        Assert.Equal("kl. 10.00", NorwegianFormat.Time(new(10, 0)));
        Assert.Equal("10.00", NorwegianFormat.Clock(new(10, 0)));
        Assert.Equal("3. mars 2026 kl. 09.05", NorwegianFormat.DateAndTime(new(2026, 3, 3, 9, 5, 0, TimeSpan.FromHours(1))));
    }

    [Theory]
    [InlineData("nb-NO", "tirsdag 24. november", "lørdag 28. november", "fredag 1. januar 2027")]
    [InlineData("nn-NO", "tysdag 24. november", "laurdag 28. november", "fredag 1. januar 2027")]
    public void Weekdays_follow_the_form_and_another_year_is_named(string culture, string tuesday, string saturday, string nextYear)
    {
        using var _ = new InCulture(culture);

        Assert.Equal(tuesday, NorwegianFormat.Weekday(new(2026, 11, 24), Today));
        Assert.Equal(saturday, NorwegianFormat.Weekday(new(2026, 11, 28), Today));
        Assert.Equal(nextYear, NorwegianFormat.Weekday(new(2027, 1, 1), Today));
    }

    [Theory]
    [InlineData("nb-NO", 11, "fredag 4. desember (om 11 dager)")]
    [InlineData("nb-NO", 2, "onsdag 25. november (om 2 dager)")]
    [InlineData("nb-NO", 1, "tirsdag 24. november (i morgen)")]
    [InlineData("nb-NO", 0, "mandag 23. november (i dag)")]
    [InlineData("nb-NO", -1, "1 dag over fristen (søndag 22. november)")]
    [InlineData("nb-NO", -9, "9 dager over fristen (lørdag 14. november)")]
    [InlineData("nn-NO", 11, "fredag 4. desember (om 11 dagar)")]
    [InlineData("nn-NO", 1, "tysdag 24. november (i morgon)")]
    [InlineData("nn-NO", 0, "måndag 23. november (i dag)")]
    [InlineData("nn-NO", -1, "1 dag over fristen (søndag 22. november)")]
    [InlineData("nn-NO", -9, "9 dagar over fristen (laurdag 14. november)")]
    public void A_due_date_says_what_it_means_today(string culture, int days, string expected)
    {
        using var _ = new InCulture(culture);

        Assert.Equal(expected, NorwegianFormat.Due(Today.AddDays(days), Today).Replace('\u00A0', ' '));
    }

    [Theory]
    [InlineData("nb-NO", 33, "Fullført 23. november, 33 dager etter fristen")]
    [InlineData("nb-NO", 1, "Fullført 23. november, 1 dag etter fristen")]
    [InlineData("nb-NO", 0, "Fullført 23. november, på fristen")]
    [InlineData("nb-NO", -1, "Fullført 23. november, 1 dag før fristen")]
    [InlineData("nb-NO", -5, "Fullført 23. november, 5 dager før fristen")]
    [InlineData("nn-NO", 33, "Fullført 23. november, 33 dagar etter fristen")]
    [InlineData("nn-NO", -5, "Fullført 23. november, 5 dagar før fristen")]
    public void What_is_completed_tells_its_own_day_and_how_late_it_was(string culture, int late, string expected)
    {
        using var _ = new InCulture(culture);

        Assert.Equal(expected, NorwegianFormat.Completed(Today, Today.AddDays(-late), Today));
    }

    [Fact]
    public void A_completion_of_another_year_names_the_year()
    {
        using var _ = new InCulture("nb-NO");

        Assert.StartsWith("Fullført 30. desember 2025,", NorwegianFormat.Completed(new(2025, 12, 30), new(2025, 12, 30), Today), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nb-NO")]
    [InlineData("nn-NO")]
    [InlineData("en-US")]
    public void Numbers_are_Norwegian_whatever_the_platform_thinks(string culture)
    {
        using var _ = new InCulture(culture);

        Assert.Equal("1\u00A0234\u00A0567", NorwegianFormat.Number(1234567));
        Assert.Equal("1\u00A0234,5", NorwegianFormat.Number(1234.45m, 1));
        Assert.Equal("\u221212", NorwegianFormat.Number(-12));
        Assert.Equal("44,0\u00A0%", NorwegianFormat.Percent(0.44m, 1));
        Assert.Equal("0\u00A0%", NorwegianFormat.Percent(0));
    }

    [Theory]
    [InlineData(3.44, "+3,4")]
    [InlineData(-3.44, "\u22123,4")]
    [InlineData(0, "0,0")]
    [InlineData(0.04, "0,0")]
    [InlineData(-0.04, "0,0")]
    public void A_change_shows_its_direction_unless_it_rounds_to_none(double change, string expected) =>
        Assert.Equal(expected, NorwegianFormat.Change((decimal)change, 1));
}
