using Microsoft.AspNetCore.Components;
using Samarbeid.Infrastructure.Texts;

namespace Samarbeid.Web.Features.Recommendations.Read;

/// <summary>Challenge, meeting, recommendation, actions: the links that are missing stand out.</summary>
public sealed partial class RecommendationThread
{
    [Parameter, EditorRequired] public required RecommendationDetails Recommendation { get; set; }

    [Parameter, EditorRequired] public required DateOnly Today { get; set; }

    private string CountText => Recommendation.ActionCount == 0
        ? RecommendationTexts.ThreadNoActions
        : RecommendationTexts.ThreadActionCount(NorwegianFormat.Number(Recommendation.ActionCount));
}
