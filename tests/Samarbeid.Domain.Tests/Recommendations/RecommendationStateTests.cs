using Samarbeid.Domain.Recommendations;
using static Samarbeid.Domain.Recommendations.RecommendationState;

namespace Samarbeid.Domain.Tests.Recommendations;

public sealed class RecommendationStateTests
{
    private static readonly HashSet<(RecommendationState From, RecommendationState To)> Allowed =
    [
        (Proposed, UnderConsideration),
        (Proposed, Withdrawn),
        (UnderConsideration, Endorsed),
        (UnderConsideration, PartlyEndorsed),
        (UnderConsideration, Rejected),
        (UnderConsideration, Postponed),
        (UnderConsideration, Withdrawn),
        (Postponed, UnderConsideration),
        (Endorsed, FollowedUp),
        (PartlyEndorsed, FollowedUp),
        (Endorsed, UnderConsideration),
        (PartlyEndorsed, UnderConsideration),
        (Rejected, UnderConsideration),
        (FollowedUp, Fulfilled),
        (FollowedUp, NotFollowedUp),
        (Fulfilled, Evaluated),
        (NotFollowedUp, Evaluated),
    ];

    public static TheoryData<RecommendationState, RecommendationState> Pairs() => Transitions.AllPairs<RecommendationState>(11);

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Each_transition_is_allowed_or_not(RecommendationState from, RecommendationState to) =>
        Assert.Equal(Allowed.Contains((from, to)), from.CanBecome(to));

    [Fact]
    public void An_answer_is_awaited_until_there_is_one_that_settles_it() => Assert.Equal(
        [Proposed, UnderConsideration, Postponed], Enum.GetValues<RecommendationState>().Where(s => s.AwaitsAnswer()));
}
