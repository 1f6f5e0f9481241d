using Samarbeid.Domain.Figures;

namespace Samarbeid.Domain.Tests.Figures;

public sealed class CrimeComparisonTests
{
    [Fact]
    public void Only_municipalities_with_figures_count_in_the_rate_and_in_its_population()
    {
        var district = CrimeComparison.Of([new(30, 1000), new(null, 5000), new(10, 1000), new(7, null)]);

        Assert.Equal(new CrimeComparison(40, 2000, 2, 4), district);
        Assert.Equal(20.0m, district.PerThousand);
        Assert.False(district.IsComplete);
    }

    [Fact]
    public void A_district_without_any_figure_has_no_rate()
    {
        var district = CrimeComparison.Of([new(null, 5000)]);

        Assert.Null(district.PerThousand);
        Assert.Equal((0, 1), (district.WithFigures, district.Municipalities));
    }

    [Fact]
    public void A_district_without_crime_has_a_rate_of_zero() => Assert.Equal(0.0m, CrimeComparison.Of([new(0, 5000)]).PerThousand);

    [Theory]
    [InlineData(20, 24, 4, 20.0)]
    [InlineData(60, 50, -10, -16.7)]
    [InlineData(19, 24, 5, null)]
    [InlineData(0, 3, 3, null)]
    public void A_change_has_a_percentage_unless_it_began_under_twenty(int from, int to, int difference, double? percent) =>
        Assert.Equal(new CrimeChange(difference, (decimal?)percent), CrimeChange.Between(from, to));

    [Fact]
    public void A_change_from_or_to_an_unknown_figure_is_unknown()
    {
        Assert.Null(CrimeChange.Between(null, 3));
        Assert.Null(CrimeChange.Between(3, null));
    }

    [Theory]
    [InlineData(false, false, null, MissingReason.NoRows)]
    [InlineData(true, false, null, MissingReason.NotInPeriod)]
    [InlineData(true, true, null, MissingReason.NotPublished)]
    [InlineData(true, true, 0, null)]
    public void A_missing_figure_has_a_reason(bool anyRow, bool inPeriod, int? count, MissingReason? expected) =>
        Assert.Equal(expected, MissingReasons.Of(anyRow, inPeriod, count));
}
