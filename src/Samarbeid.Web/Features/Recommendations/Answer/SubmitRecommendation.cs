using Samarbeid.Domain.Access;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Recommendations;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.Features.Recommendations.Answer;

/// <summary>Lays it before the addressee (til behandling).</summary>
public sealed class SubmitRecommendation(Databases databases)
{
    public Task<Outcome> HandleAsync(RecommendationId id, int version, CancellationToken cancel) =>
        databases.ChangeRecommendationAsync(Operation.WriteRecommendations, id, version, recommendation => recommendation.Submit(), cancel);
}
