using static Samarbeid.Domain.Recommendations.RecommendationState;

namespace Samarbeid.Domain.Recommendations;

/// <summary>Where a recommendation is in its life (status for anbefaling).</summary>
public enum RecommendationState
{
    /// <summary>Foreslått.</summary>
    Proposed,

    /// <summary>Til behandling hos adressaten.</summary>
    UnderConsideration,

    /// <summary>Tilsluttet.</summary>
    Endorsed,

    /// <summary>Delvis tilsluttet.</summary>
    PartlyEndorsed,

    /// <summary>Avvist.</summary>
    Rejected,

    /// <summary>Utsatt: the addressee will come back to it.</summary>
    Postponed,

    /// <summary>Under oppfølging: at least one action is made of it.</summary>
    FollowedUp,

    /// <summary>Innfridd.</summary>
    Fulfilled,

    /// <summary>Ikke fulgt opp.</summary>
    NotFollowedUp,

    /// <summary>Evaluert.</summary>
    Evaluated,

    /// <summary>Trukket.</summary>
    Withdrawn,
}

/// <summary>Which states a recommendation may go to next, and what the states mean together.</summary>
public static class RecommendationStates
{
    public static bool CanBecome(this RecommendationState from, RecommendationState to) => (from, to) switch
    {
        (Proposed, UnderConsideration or Withdrawn) => true,
        (UnderConsideration, Endorsed or PartlyEndorsed or Rejected or Postponed or Withdrawn) => true,
        (Postponed, UnderConsideration) => true,
        (Endorsed or PartlyEndorsed, FollowedUp) => true,
        // While an answer is corrected the addressee considers it once more.
        (Endorsed or PartlyEndorsed or Rejected, UnderConsideration) => true,
        (FollowedUp, Fulfilled or NotFollowedUp) => true,
        (Fulfilled or NotFollowedUp, Evaluated) => true,
        _ => false,
    };

    /// <summary>Rejected, withdrawn or done with: no action is made of it any more.</summary>
    public static bool IsClosed(this RecommendationState state) =>
        state is Rejected or Withdrawn or Fulfilled or NotFollowedUp or Evaluated;

    /// <summary>Answered, and nothing has come of it yet: the answer can still be corrected.</summary>
    public static bool IsCorrectable(this RecommendationState state) => state is Endorsed or PartlyEndorsed or Rejected;

    /// <summary>The addressee has not answered yet.</summary>
    public static bool AwaitsAnswer(this RecommendationState state) => state is Proposed or UnderConsideration or Postponed;
}

/// <summary>What the addressee answered (svar).</summary>
public enum RecommendationAnswer
{
    Endorsed,
    PartlyEndorsed,
    Rejected,
    Postponed,
}
