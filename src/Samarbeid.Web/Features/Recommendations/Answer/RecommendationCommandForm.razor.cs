using Microsoft.AspNetCore.Components;

namespace Samarbeid.Web.Features.Recommendations.Answer;

/// <summary>The form of an answer, or of the reason for a withdrawal.</summary>
public sealed partial class RecommendationCommandForm
{
    [Parameter, EditorRequired] public required RecommendationCommandModel Form { get; set; }

    [Parameter] public EventCallback OnSaved { get; set; }

    [Parameter] public EventCallback OnCancelled { get; set; }
}
