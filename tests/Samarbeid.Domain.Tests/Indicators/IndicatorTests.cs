using Samarbeid.Domain.Challenges;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Figures.Disclosure;
using Samarbeid.Domain.Indicators;

namespace Samarbeid.Domain.Tests.Indicators;

public sealed class IndicatorTests
{
    private static readonly IndicatorTerms Terms = new("Elever som ruset seg siste måned", "elever", "Ungdata", IndicatorKind.Count);

    [Fact]
    public void It_belongs_to_its_challenge_and_begins_with_its_first_reading()
    {
        var challenge = Given.Challenge();
        var indicator = Indicator.Describe(challenge, Terms, Given.Today).Value;

        Expect.Done(indicator.Read(new(2026, 2, 1), new(38), Given.Contact, Given.Now));
        Expect.Done(indicator.Read(new(2024, 2, 1), new(51), Given.Contact, Given.Now));

        Assert.Equal((challenge.ScopeId, challenge.Id), (indicator.ScopeId, indicator.ChallengeId));
        Assert.Equal([51m, 38m], indicator.Current.Select(r => r.Shown));
        Assert.Equal((51m, 38m), (indicator.Baseline!.Shown, indicator.Latest!.Shown));
    }

    [Fact]
    public void A_closed_challenge_gets_none()
    {
        var challenge = Given.Challenge();
        challenge.Close(Given.Today);

        Expect.Refused(ChallengeRules.IsClosed, Indicator.Describe(challenge, Terms, Given.Today));
    }

    [Fact]
    public void It_says_what_it_is_and_where_it_comes_from()
    {
        Expect.Refused(IndicatorRules.NeedsName, Make(), i => i.Change(Terms with { Name = " " }, Given.Today));
        Expect.Refused(IndicatorRules.NeedsUnit, Make(), i => i.Change(Terms with { Unit = "" }, Given.Today));
        Expect.Refused(IndicatorRules.NeedsSource, Make(), i => i.Change(Terms with { Source = Expect.Long(Indicator.SourceMaxLength + 1) }, Given.Today));
        Expect.Refused(IndicatorRules.DateWithoutTarget, Make(), i => i.Change(Terms with { TargetBy = Given.Today }, Given.Today));
        Expect.Refused(CalendarRules.TooFar, Make(), i => i.Change(Terms with { Target = 1, TargetBy = new(2206, 1, 1) }, Given.Today));
        Expect.Refused(IndicatorRules.NotANumber, Make(), i => i.Change(Terms with { Target = 1.234m }, Given.Today));
        Expect.Done(Make().Change(Terms with { Target = 0, TargetBy = Given.Today.AddYears(2) }, Given.Today));
    }

    [Fact]
    public void A_small_count_is_not_kept_openly()
    {
        for (var count = 0; count <= 2 * SmallCounts.SmallestShown; count++)
        {
            var (plain, sensitive) = (Make(), Make(IndicatorKind.SensitiveCount));
            Assert.Equal(count is 0 or >= SmallCounts.SmallestShown, Read(plain, count).IsDone);
            Assert.Equal(count >= SmallCounts.SmallestShown, Read(sensitive, count).IsDone);
        }

        Expect.Refused(IndicatorRules.SmallCount, Make(), i => Read(i, 4));
        Expect.Done(Make().Read(Given.Today, ReadingValue.Hidden, Given.Contact, Given.Now));
        Expect.Done(Read(Make(IndicatorKind.Quantity), 0.5m));
        Expect.Refused(IndicatorRules.CountIsWhole, Make(), i => Read(i, 7.5m));
        Expect.Refused(IndicatorRules.CountIsWhole, Make(), i => Read(i, -7));
    }

    [Fact]
    public void A_measure_with_small_numbers_does_not_become_a_count()
    {
        var measure = Make(IndicatorKind.Quantity);
        Expect.Done(Read(measure, 3));

        Expect.Refused(IndicatorRules.HasSmallCounts, measure, i => i.Change(Terms, Given.Today));
        // What was corrected away is still kept, and would be read.
        Expect.Done(measure.Correct(1, new(8), "Skrivefeil", Given.Contact, Given.Now));
        Expect.Refused(IndicatorRules.HasSmallCounts, measure, i => i.Change(Terms, Given.Today));
    }

    [Fact]
    public void A_correction_stands_beside_what_was_and_the_last_counts()
    {
        var indicator = Make();
        Expect.Done(Read(indicator, 12));

        Expect.Refused(IndicatorRules.NeedsReason, indicator, i => i.Correct(1, new(21), " ", Given.Contact, Given.Now));
        Expect.Refused(IndicatorRules.SmallCount, indicator, i => i.Correct(1, new(2), "Feil", Given.Contact, Given.Now));
        Expect.Done(indicator.Correct(1, new(21), "Snudd tall", Given.Sheriff, Given.Now.AddDays(1)));
        Expect.Refused(IndicatorRules.NotCurrent, indicator, i => i.Correct(1, new(22), "Igjen", Given.Contact, Given.Now));

        Assert.Equal([12m, 21m], indicator.Readings.Select(r => r.Shown));
        Assert.Equal((21m, "Snudd tall", Given.Sheriff), Assert.Single(indicator.Current) is var now ? (now.Shown, now.Reason, now.By) : default);
    }

    [Fact]
    public void A_day_has_one_reading_until_it_is_taken_back()
    {
        var indicator = Make();
        Expect.Done(Read(indicator, 12));
        Expect.Refused(IndicatorRules.HasReading, indicator, i => Read(i, 13));

        Expect.Done(indicator.TakeBack(1, "Gjaldt en annen skole", Given.Contact, Given.Now));

        Assert.Empty(indicator.Current);
        Expect.Done(Read(indicator, 13));
        Assert.Equal(13, indicator.Latest!.Shown);
    }

    [Fact]
    public void It_is_not_read_in_the_future_nor_when_it_is_ended()
    {
        var indicator = Make();
        Expect.Refused(IndicatorRules.NotYet, indicator, i => i.Read(Given.Today.AddDays(1), new(9), Given.Contact, Given.Now));
        Expect.Refused(CalendarRules.TooFar, indicator, i => i.Read(new(1900, 1, 1), new(9), Given.Contact, Given.Now));

        Expect.Done(indicator.End());
        Expect.Refused(IndicatorRules.IsEnded, indicator, i => Read(i, 9));
        Expect.Refused(IndicatorRules.IsEnded, indicator, i => i.End());
        Expect.Done(indicator.Resume());
        Expect.Done(Read(indicator, 9));
    }

    [Theory]
    [InlineData("12", "12")]
    [InlineData(" 1 234,5 ", "1234.5")]
    [InlineData("1\u00A0234", "1234")]
    [InlineData("\u22123,25", "-3.25")]
    [InlineData("0", "0")]
    [InlineData("under 5", null)]
    [InlineData("Under 5", null)]
    [InlineData("< 5", null)]
    [InlineData(":", null)]
    public void What_a_person_types_is_read(string typed, string? number) => Assert.Equal(
        number is null ? null : decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture), ReadingValue.Read(typed).Value.Number);

    [Theory]
    [InlineData("")]
    [InlineData("tre")]
    [InlineData("1,234")]
    [InlineData("1.2.3")]
    [InlineData("under 6")]
    [InlineData("1e9")]
    [InlineData("9999999999")]
    public void What_is_no_number_is_refused(string typed) => Expect.Refused(IndicatorRules.NotANumber, ReadingValue.Read(typed));

    private static Indicator Make(IndicatorKind kind = IndicatorKind.Count) => Indicator.Describe(Given.Challenge(), Terms with { Kind = kind }, Given.Today).Value;

    private static Outcome Read(Indicator indicator, decimal value) => indicator.Read(Given.Today, new(value), Given.Contact, Given.Now);
}
