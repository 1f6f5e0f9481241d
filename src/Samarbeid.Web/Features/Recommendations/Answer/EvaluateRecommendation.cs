using Samarbeid.Domain.Access;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Recommendations;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.Features.Recommendations.Answer;

/// <summary>Says that it has been looked back at (evaluert).</summary>
public sealed class EvaluateRecommendation(Databases databases)
{
    public Task<Outcome> HandleAsync(RecommendationId id, int version, CancellationToken cancel) =>
        databases.ChangeRecommendationAsync(Operation.WriteRecommendations, id, version, recommendation => recommendation.Evaluate(), cancel);
}
