using Samarbeid.Domain.Access;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Recommendations;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.Features.Recommendations.Answer;

/// <summary>The addressee answers (svar), or corrects the answer while nothing has come of it.</summary>
public sealed class AnswerRecommendation(Databases databases, NorwegianCalendar calendar)
{
    public Task<Outcome> HandleAsync(RecommendationId id, int version, RecommendationAnswer answer, string words, AnswerTerms? terms, CancellationToken cancel) =>
        databases.ChangeRecommendationAsync(Operation.AnswerRecommendations, id, version,
            (recommendation, actions, by) => recommendation.Respond(by, answer, words, actions, calendar.Now, terms), cancel);
}
