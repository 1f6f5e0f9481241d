using Samarbeid.Domain.Access;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Recommendations;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.Features.Recommendations.Answer;

/// <summary>Says that what was recommended is done (innfridd).</summary>
public sealed class FulfilRecommendation(Databases databases)
{
    public Task<Outcome> HandleAsync(RecommendationId id, int version, CancellationToken cancel) =>
        databases.ChangeRecommendationAsync(Operation.WriteRecommendations, id, version, recommendation => recommendation.Fulfil(), cancel);
}
