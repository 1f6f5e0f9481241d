using Microsoft.AspNetCore.Components;

namespace Samarbeid.Web.Features.Recommendations.Read;

/// <summary>To whom, by when, and what they answered.</summary>
public sealed partial class RecommendationFacts
{
    [Parameter, EditorRequired] public required RecommendationDetails Recommendation { get; set; }

    [Parameter, EditorRequired] public required DateOnly Today { get; set; }
}
