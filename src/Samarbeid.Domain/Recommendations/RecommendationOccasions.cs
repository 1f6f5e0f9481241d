using Samarbeid.Domain.Notifications;
using Samarbeid.Domain.People;

namespace Samarbeid.Domain.Recommendations;

/// <summary>A recommendation was made.</summary>
/// <param name="Contact">Whom the addressee has said to ask; an addressee may be as new as the recommendation.</param>
public sealed record RecommendationAddressed(Recommendation Recommendation, PersonId Contact)
    : Occasion(NotificationKind.RecommendationMade, ThingKind.Recommendation, Recommendation.Id.Value, Recommendation.ScopeId, Recommendation.Version);

/// <summary>The addressee has answered, if only that the answer will come later.</summary>
public sealed record AnswerGiven(Recommendation Recommendation)
    : Occasion(NotificationKind.RecommendationAnswered, ThingKind.Recommendation, Recommendation.Id.Value, Recommendation.ScopeId, Recommendation.Version);
