using Samarbeid.Domain.Figures;

namespace Samarbeid.Domain.Tests.Figures;

public sealed class FigurePeriodTests
{
    [Fact]
    public void Two_neighbouring_years_are_a_period()
    {
        var period = FigurePeriod.Parse("2023-2024");

        Assert.Equal((2023, 2024), (period.FirstYear, period.LastYear));
        Assert.Equal(new DateOnly(2024, 1, 1), period.PopulationDate);
        Assert.Equal("2023-2024", period.ToString());
        Assert.Equal("2023–2024", period.Label);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("2024")]
    [InlineData("2023-2025")]
    [InlineData("2024-2023")]
    [InlineData("2023–2024")]
    [InlineData("0023-0024")]
    [InlineData("+023-2024")]
    public void Anything_else_is_refused(string? text)
    {
        Assert.False(FigurePeriod.TryParse(text, out _));
        if (text is not null) Assert.Throws<FormatException>(() => FigurePeriod.Parse(text));
    }

    [Theory]
    [InlineData(1899, false)]
    [InlineData(1900, true)]
    [InlineData(2199, true)]
    [InlineData(2200, false)]
    public void The_first_year_is_within_reason_however_the_period_is_made(int firstYear, bool expected)
    {
        Assert.Equal(expected, FigurePeriod.TryParse($"{firstYear}-{firstYear + 1}", out _));
        if (expected) Assert.Equal(firstYear, new FigurePeriod(firstYear).FirstYear);
        else Assert.Throws<ArgumentOutOfRangeException>(() => new FigurePeriod(firstYear));
    }

    [Fact]
    public void What_is_no_period_is_told() =>
        Assert.Contains("2023-2025", Assert.Throws<FormatException>(() => FigurePeriod.Parse("2023-2025")).Message);

    [Fact]
    public void The_later_period_is_the_greater()
    {
        var (early, late, same) = (new FigurePeriod(2022), new FigurePeriod(2023), new FigurePeriod(2022));

        Assert.Equal((true, false, false), (early < late, late < early, early < same));
        Assert.Equal((false, true, false), (early > late, late > early, early > same));
        Assert.Equal((true, false, true), (early <= late, late <= early, early <= same));
        Assert.Equal((false, true, true), (early >= late, late >= early, early >= same));
        Assert.True(early.CompareTo(null) > 0);
    }
}
