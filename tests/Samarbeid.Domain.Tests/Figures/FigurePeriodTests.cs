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

    [Fact]
    public void The_later_period_is_the_greater() =>
        Assert.True(FigurePeriod.Parse("2022-2023") < FigurePeriod.Parse("2023-2024"));
}
