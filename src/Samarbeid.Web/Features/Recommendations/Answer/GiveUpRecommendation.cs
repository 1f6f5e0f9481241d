using Samarbeid.Domain.Access;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Recommendations;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.Features.Recommendations.Answer;

/// <summary>Says that it was not followed up, and why (ikke fulgt opp).</summary>
public sealed class GiveUpRecommendation(Databases databases)
{
    public Task<Outcome> HandleAsync(RecommendationId id, int version, string reason, CancellationToken cancel) =>
        databases.ChangeRecommendationAsync(Operation.WriteRecommendations, id, version, recommendation => recommendation.GiveUp(reason), cancel);
}
