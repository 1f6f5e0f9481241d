using Microsoft.AspNetCore.Components;

namespace Samarbeid.Web.Features.Recommendations.List;

/// <summary>Recommendations as rows; one without actions is marked.</summary>
public sealed partial class RecommendationTable
{
    [Parameter, EditorRequired] public required IReadOnlyList<RecommendationRow> Rows { get; set; }

    [Parameter, EditorRequired] public required DateOnly Today { get; set; }
}
