using Samarbeid.Domain.Agreements;

namespace Samarbeid.Domain.Tests.Agreements;

public sealed class CommitmentRhythmTests
{
    [Fact]
    public void Periods_are_those_of_the_calendar_cut_at_both_ends() => Assert.Equal(
        [
            new(new(2026, 2, 10), new(2026, 3, 31)),
            new(new(2026, 4, 1), new(2026, 6, 30)),
            new(new(2026, 7, 1), new(2026, 8, 15)),
        ],
        CommitmentRhythm.Quarterly.PeriodsWithin(new(2026, 2, 10), new(2026, 8, 15)));

    [Theory]
    [InlineData(CommitmentRhythm.Monthly, 48)]
    [InlineData(CommitmentRhythm.Quarterly, 16)]
    [InlineData(CommitmentRhythm.HalfYearly, 8)]
    [InlineData(CommitmentRhythm.Yearly, 4)]
    public void Four_whole_years_have_so_many(CommitmentRhythm rhythm, int periods) =>
        Assert.Equal(periods, rhythm.PeriodsWithin(new(2024, 1, 1), new(2027, 12, 31)).Count());

    [Theory]
    [InlineData(CommitmentRhythm.Monthly)]
    [InlineData(CommitmentRhythm.Quarterly)]
    [InlineData(CommitmentRhythm.HalfYearly)]
    [InlineData(CommitmentRhythm.Yearly)]
    public void Together_they_cover_each_day_once(CommitmentRhythm rhythm)
    {
        var (first, last) = (new DateOnly(2023, 11, 30), new DateOnly(2028, 2, 29));

        var days = rhythm.PeriodsWithin(first, last).SelectMany(p => Enumerable.Range(p.First.DayNumber, p.Last.DayNumber - p.First.DayNumber + 1));

        Assert.Equal(Enumerable.Range(first.DayNumber, last.DayNumber - first.DayNumber + 1), days);
    }

    [Fact]
    public void One_day_is_one_period() =>
        Assert.Equal([new(new(2026, 5, 17), new(2026, 5, 17))], CommitmentRhythm.Monthly.PeriodsWithin(new(2026, 5, 17), new(2026, 5, 17)));
}
