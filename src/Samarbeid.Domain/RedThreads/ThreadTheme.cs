using Samarbeid.Domain.Themes;

namespace Samarbeid.Domain.RedThreads;

/// <summary>A theme that a body takes up again and again, with what came of it (gjenganger).</summary>
/// <param name="Id">The theme.</param>
/// <param name="Title">What it is.</param>
/// <param name="TakenUpOn">The days of the meetings that were held with it, the oldest first.</param>
/// <param name="Recommendations">How many came out of its items.</param>
/// <param name="Actions">How many came out of its items that were not aborted.</param>
public sealed record ThreadTheme(BodyThemeId Id, string Title, IReadOnlyList<DateOnly> TakenUpOn, int Recommendations, int Actions);
