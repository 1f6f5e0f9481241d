using Samarbeid.Domain.Common;

namespace Samarbeid.Domain.Tests.Common;

public sealed class OutcomeTests
{
    private static readonly Refusal TooLate = new("Test.TooLate");

    [Fact]
    public void A_value_is_there_when_it_is_done()
    {
        Outcome<int> outcome = 7;

        Assert.Equal((true, 7), (outcome.IsDone, outcome.Value));
        Expect.Done(outcome.WithoutValue);
    }

    [Fact]
    public void A_refusal_has_no_value_and_reading_it_anyway_names_the_refusal()
    {
        Outcome<int> outcome = TooLate;

        var mistake = Assert.Throws<InvalidOperationException>(() => outcome.Value);

        Assert.Contains(TooLate.Code, mistake.Message);
        Expect.Refused(TooLate, outcome.WithoutValue);
    }

    [Fact]
    public void What_the_text_mentions_follows_the_refusal_and_leaves_the_rule_as_it_was()
    {
        Outcome<int> outcome = TooLate.With(3, "mai");

        Assert.Equal([3, "mai"], outcome.WithoutValue.Refusal!.Arguments);
        Assert.Empty(TooLate.Arguments);
    }
}
