using Samarbeid.Domain.Common;

namespace Samarbeid.Domain.Recommendations;

/// <summary>Why a change of a recommendation or of the register of addressees is refused.</summary>
public static class RecommendationRules
{
    public static readonly Refusal StateForbids = new("Recommendation.StateForbids");
    public static readonly Refusal NeedsTitle = new("Recommendation.NeedsTitle");
    public static readonly Refusal NeedsChallenge = new("Recommendation.NeedsChallenge");
    public static readonly Refusal NeedsAddressee = new("Recommendation.NeedsAddressee");
    public static readonly Refusal NeedsReason = new("Recommendation.NeedsReason");
    public static readonly Refusal PostponedNeedsDate = new("Recommendation.PostponedNeedsDate");
    public static readonly Refusal TextTooLong = new("Recommendation.TextTooLong");
    public static readonly Refusal AnswerDateHasPassed = new("Recommendation.AnswerDateHasPassed");
    public static readonly Refusal ContactNotOffered = new("Recommendation.ContactNotOffered");
    public static readonly Refusal AddresseeNeedsName = new("Recommendation.AddresseeNeedsName");
}
