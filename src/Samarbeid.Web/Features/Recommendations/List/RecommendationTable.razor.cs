using Microsoft.AspNetCore.Components;
using Samarbeid.Web.Shared.Exports;

namespace Samarbeid.Web.Features.Recommendations.List;

/// <summary>Recommendations as rows; one without actions is marked.</summary>
public sealed partial class RecommendationTable
{
    [Parameter, EditorRequired] public required IReadOnlyList<RecommendationRow> Rows { get; set; }

    [Parameter, EditorRequired] public required DateOnly Today { get; set; }

    /// <summary>The list sorted by a column; null where the order is given.</summary>
    [Parameter] public Func<RecommendationSort, string>? SortHref { get; set; }

    [Parameter] public ListOrder<RecommendationSort> Order { get; set; }
}
