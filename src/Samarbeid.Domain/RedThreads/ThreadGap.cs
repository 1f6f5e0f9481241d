namespace Samarbeid.Domain.RedThreads;

/// <summary>The links of the red thread, in their order (ledd i den røde tråden).</summary>
public enum ThreadStage
{
    /// <summary>Utfordring.</summary>
    Challenge,

    /// <summary>Datagrunnlag.</summary>
    Grounds,

    /// <summary>Årsak.</summary>
    Cause,

    /// <summary>Anbefaling.</summary>
    Recommendation,

    /// <summary>Tiltak.</summary>
    ActionItem,

    /// <summary>Resultat.</summary>
    Result,

    /// <summary>Virkning.</summary>
    Effect,
}

/// <summary>What is missing in a red thread (tomt ledd).</summary>
public enum ThreadGapKind
{
    /// <summary>No indicator with a reading.</summary>
    NoGrounds,

    /// <summary>Nobody has said what it comes of.</summary>
    NoCause,

    /// <summary>Neither recommended nor acted on.</summary>
    NothingProposed,

    /// <summary>The addressee has not answered within the answer date.</summary>
    Unanswered,

    /// <summary>Recommended, and no action is made of any recommendation.</summary>
    RecommendedWithoutAction,

    /// <summary>One recommendation without an action, where others have one.</summary>
    RecommendationWithoutAction,

    /// <summary>Taken up in several meetings, and no action.</summary>
    TakenUpWithoutAction,

    /// <summary>An open action over its due date, so without a result.</summary>
    NoResult,

    /// <summary>A result long ago, and nobody has judged whether it worked.</summary>
    NoEffect,
}

/// <summary>An empty link of a red thread.</summary>
/// <param name="Kind">What is missing.</param>
/// <param name="Stage">Where in the thread it is missing.</param>
/// <param name="About">The recommendation or action it is missing after; null where it is of the challenge as a whole.</param>
/// <param name="Count">How many recommendations or meetings, or how many days; 0 where nothing is counted.</param>
/// <param name="Since">The year of the first of those that are counted; null where none is.</param>
public sealed record ThreadGap(ThreadGapKind Kind, ThreadStage Stage, Guid? About = null, int Count = 0, int? Since = null);
