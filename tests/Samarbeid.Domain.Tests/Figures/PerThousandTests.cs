using Samarbeid.Domain.Figures;

namespace Samarbeid.Domain.Tests.Figures;

public sealed class PerThousandTests
{
    [Theory]
    [InlineData(327212, 5550203, "59.0")]
    [InlineData(1, 20000, "0.1")]
    [InlineData(25, 100000, "0.3")]
    [InlineData(24999, 100000000, "0.2")]
    [InlineData(0, 500, "0.0")]
    public void Halves_are_rounded_away_from_zero_to_one_decimal(int count, int population, string expected) =>
        Assert.Equal(
            decimal.Parse(expected, System.Globalization.CultureInfo.InvariantCulture), PerThousand.Of(count, population));

    [Theory]
    [InlineData(null, 1000)]
    [InlineData(5, null)]
    [InlineData(5, 0)]
    public void Without_both_figures_there_is_no_rate(int? count, int? population) =>
        Assert.Null(PerThousand.Of(count, population));
}
