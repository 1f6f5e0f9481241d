using Samarbeid.Domain.Recommendations;

namespace Samarbeid.Domain.Tests.ActionItems;

public sealed class ActionOfClosedRecommendationTests
{
    [Theory]
    [InlineData(RecommendationState.Rejected)]
    [InlineData(RecommendationState.Withdrawn)]
    [InlineData(RecommendationState.Fulfilled)]
    [InlineData(RecommendationState.NotFollowedUp)]
    [InlineData(RecommendationState.Evaluated)]
    public void What_is_done_with_is_closed(RecommendationState state) => Assert.True(state.IsClosed());

    [Theory]
    [InlineData(RecommendationState.Proposed)]
    [InlineData(RecommendationState.UnderConsideration)]
    [InlineData(RecommendationState.Postponed)]
    [InlineData(RecommendationState.Endorsed)]
    [InlineData(RecommendationState.PartlyEndorsed)]
    [InlineData(RecommendationState.FollowedUp)]
    public void What_still_lives_can_have_actions(RecommendationState state) => Assert.False(state.IsClosed());
}
