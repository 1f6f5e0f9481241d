using Samarbeid.Domain.Access;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Recommendations;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.Features.Recommendations.Answer;

/// <summary>Takes back what nobody has answered (trukket).</summary>
public sealed class WithdrawRecommendation(Databases databases)
{
    public Task<Outcome> HandleAsync(RecommendationId id, int version, string reason, CancellationToken cancel) =>
        databases.ChangeRecommendationAsync(Operation.WriteRecommendations, id, version, recommendation => recommendation.Withdraw(reason), cancel);
}
