using Samarbeid.Domain.Recommendations;

namespace Samarbeid.Domain.Tests.Recommendations;

public sealed class RecommendationOccasionTests
{
    [Fact]
    public void A_recommendation_is_told_of_to_the_contact_and_each_answer_is_told_of()
    {
        var recommendation = Given.Recommendation();
        Assert.Equal(Given.Contact, Assert.IsType<RecommendationAddressed>(Assert.Single(recommendation.TakeOccasions())).Contact);

        Expect.Done(recommendation.Respond(Given.Contact, RecommendationAnswer.Postponed, "Etter sommeren", 0, Given.Now, new(Given.Today.AddDays(90))));
        Assert.False(recommendation.Respond(Given.Contact, RecommendationAnswer.Rejected, "", 0, Given.Now).IsDone);

        Assert.IsType<AnswerGiven>(Assert.Single(recommendation.TakeOccasions()));
    }
}
