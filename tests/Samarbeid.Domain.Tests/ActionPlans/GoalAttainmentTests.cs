using System.Globalization;
using Samarbeid.Domain.ActionPlans;
using Samarbeid.Domain.Indicators;

namespace Samarbeid.Domain.Tests.ActionPlans;

public sealed class GoalAttainmentTests
{
    [Theory]
    [InlineData(50, 50, 30, AttainmentVerdict.Unchanged, "0")]
    [InlineData(50, 45, 30, AttainmentVerdict.Underway, "0.25")]
    [InlineData(50, 30, 30, AttainmentVerdict.Reached, "1")]
    [InlineData(50, 20, 30, AttainmentVerdict.Reached, "1")]
    [InlineData(50, 60, 30, AttainmentVerdict.Backwards, "0")]
    [InlineData(20, 30, 40, AttainmentVerdict.Underway, "0.5")]
    [InlineData(20, 10, 40, AttainmentVerdict.Backwards, "0")]
    [InlineData(20, 20, 20, AttainmentVerdict.Reached, "1")]
    [InlineData(20, 25, 20, AttainmentVerdict.Backwards, "0")]
    public void It_is_the_part_of_the_way_from_baseline_to_target(int from, int now, int aim, AttainmentVerdict verdict, string share) => Assert.Equal(
        new(verdict, decimal.Parse(share, CultureInfo.InvariantCulture)), GoalAttainment.Of(At(2024, from), At(2025, now), aim));

    [Fact]
    public void What_cannot_be_told_is_not_told()
    {
        Assert.Equal(new(AttainmentVerdict.NotMeasured, null), GoalAttainment.Of(At(2024, 50), At(2025, 40), null));
        Assert.Equal(new(AttainmentVerdict.NotMeasured, null), GoalAttainment.Of(At(2024, 50), null, 30));
        Assert.Equal(new(AttainmentVerdict.NotMeasured, null), GoalAttainment.Of(null, At(2025, 40), 30));
        // The same reading at both ends tells of no way.
        Assert.Equal(new(AttainmentVerdict.NotMeasured, null), GoalAttainment.Of(At(2025, 40), At(2025, 40), 30));
        Assert.Equal(new(AttainmentVerdict.Hidden, null), GoalAttainment.Of(At(2024, 50), new(new(2025, 1, 1), ReadingValue.Hidden), 30));
        Assert.Equal(new(AttainmentVerdict.Hidden, null), GoalAttainment.Of(new(new(2024, 1, 1), ReadingValue.Hidden), At(2025, 9), 30));
    }

    private static GoalStart At(int year, decimal value) => new(new(year, 1, 1), new(value));
}
