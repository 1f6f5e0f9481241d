using Samarbeid.Domain.Common;
using Samarbeid.Domain.Recommendations;

namespace Samarbeid.Domain.Tests.Recommendations;

/// <summary>What an answer says beside its words: when it comes, and what is proposed instead.</summary>
public sealed class AnswerTermsTests
{
    [Fact]
    public void One_that_is_postponed_is_due_on_its_new_date_and_unanswered_after_it()
    {
        var made = Given.Recommendation();
        var first = made.AnswerDue;

        Expect.Done(made.Respond(Given.Contact, RecommendationAnswer.Postponed, "Etter budsjettet", 0, Given.Now, new(Given.Today.AddDays(90))));

        Assert.Equal((Given.Today.AddDays(90), first, 2), (made.AnswerDue, made.OriginalAnswerDue, made.AnswerDueVersion));
        Assert.Equal(Given.Today.AddDays(90), made.Replies.Single().AnswerBy);
        var unanswered = Recommendation.IsUnanswered(Given.Today.AddDays(91)).Compile();
        Assert.True(unanswered(made));
        Assert.False(Recommendation.IsUnanswered(Given.Today.AddDays(90)).Compile()(made));
    }

    [Fact]
    public void One_that_is_postponed_says_until_when_and_not_until_today()
    {
        Expect.Refused(RecommendationRules.PostponedNeedsDate, Given.Recommendation(), r => r.Respond(Given.Contact, RecommendationAnswer.Postponed, "Senere", 0, Given.Now));
        Expect.Refused(RecommendationRules.AnswerDateHasPassed, Given.Recommendation(),
            r => r.Respond(Given.Contact, RecommendationAnswer.Postponed, "Senere", 0, Given.Now, new(Given.Today)));
        Expect.Refused(CalendarRules.TooFar, Given.Recommendation(),
            r => r.Respond(Given.Contact, RecommendationAnswer.Postponed, "Senere", 0, Given.Now, new(new DateOnly(2099, 1, 1))));
    }

    [Theory]
    [InlineData(RecommendationAnswer.Rejected, "Én kveld")]
    [InlineData(RecommendationAnswer.PartlyEndorsed, "Én kveld")]
    [InlineData(RecommendationAnswer.Endorsed, "")]
    public void A_counter_proposal_is_kept_with_an_answer_that_is_not_a_full_yes(RecommendationAnswer answer, string kept)
    {
        var made = Given.Recommendation();

        Expect.Done(made.Respond(Given.Contact, answer, "Vi har råd til én kveld", 0, Given.Now, new(CounterProposal: " Én kveld ")));

        Assert.Equal(kept, made.Replies.Single().CounterProposal);
        Assert.Equal((made.OriginalAnswerDue, 1), (made.AnswerDue, made.AnswerDueVersion));
    }

    [Fact]
    public void A_counter_proposal_must_fit() => Expect.Refused(RecommendationRules.TextTooLong, Given.Recommendation(),
        r => r.Respond(Given.Contact, RecommendationAnswer.Rejected, "Nei", 0, Given.Now, new(CounterProposal: Expect.Long(Recommendation.TextMaxLength + 1))));
}
