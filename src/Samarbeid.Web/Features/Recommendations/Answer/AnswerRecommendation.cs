using Samarbeid.Domain.Access;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Recommendations;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.Features.Recommendations.Answer;

/// <summary>The addressee answers (svar).</summary>
public sealed class AnswerRecommendation(Databases databases, NorwegianCalendar calendar)
{
    public Task<Outcome> HandleAsync(RecommendationId id, int version, RecommendationAnswer answer, string words, CancellationToken cancel) =>
        databases.ChangeRecommendationAsync(Operation.AnswerRecommendations, id, version, (recommendation, actions) => recommendation.Respond(answer, words, actions, calendar.Today), cancel);
}
