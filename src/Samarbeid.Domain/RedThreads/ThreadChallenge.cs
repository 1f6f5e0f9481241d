using Samarbeid.Domain.ActionItems;
using Samarbeid.Domain.Challenges;
using Samarbeid.Domain.Indicators;
using Samarbeid.Domain.Recommendations;

namespace Samarbeid.Domain.RedThreads;

/// <summary>A challenge with everything that hangs on it, as far as the reader may see it (rød tråd).</summary>
/// <param name="Id">The challenge.</param>
/// <param name="Title">What it is.</param>
/// <param name="Cause">What it is thought to come of; empty where nobody has said.</param>
/// <param name="IsClosed">It has ceased to be one, and owes nothing any more.</param>
public sealed record ThreadChallenge(ChallengeId Id, string Title, string Cause, bool IsClosed)
{
    /// <summary>What describes it (datagrunnlag).</summary>
    public IReadOnlyList<ThreadIndicator> Indicators { get; init; } = [];

    /// <summary>What was advised, the oldest first.</summary>
    public IReadOnlyList<ThreadRecommendation> Recommendations { get; init; } = [];

    /// <summary>What is done, the oldest first.</summary>
    public IReadOnlyList<ThreadAction> Actions { get; init; } = [];

    /// <summary>The days of the meetings that took it up, each meeting once.</summary>
    public IReadOnlyList<DateOnly> TakenUpOn { get; init; } = [];
}

/// <summary>An indicator of a challenge (indikator).</summary>
/// <param name="HasReadings">Without readings it is no ground for anything.</param>
public sealed record ThreadIndicator(IndicatorId Id, string Name, bool HasReadings);

/// <summary>A recommendation that answers to a challenge (anbefaling).</summary>
public sealed record ThreadRecommendation(RecommendationId Id, string Reference, string Title, DateOnly MadeOn, DateOnly AnswerDue, RecommendationState State)
{
    /// <summary>It still says that something is to be done: neither rejected nor withdrawn.</summary>
    public bool Stands => State is not (RecommendationState.Rejected or RecommendationState.Withdrawn);
}

/// <summary>An action that answers to a challenge, by a recommendation or directly (tiltak).</summary>
/// <param name="Recommendation">The one it follows up; null for none.</param>
/// <param name="Result">What came of it (resultat); null while nothing has.</param>
/// <param name="Effect">Whether it worked (virkning); null while nobody has judged.</param>
public sealed record ThreadAction(
    ActionItemId Id, string Reference, string Title, RecommendationId? Recommendation, ActionItemState State, DateOnly DueDate,
    string? Result, DateOnly? CompletedOn, ActionEffect? Effect);
