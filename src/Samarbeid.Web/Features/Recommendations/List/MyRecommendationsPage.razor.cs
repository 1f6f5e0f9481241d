using Samarbeid.Domain.Common;

namespace Samarbeid.Web.Features.Recommendations.List;

/// <summary>What I am asked as the contact of an addressee, also when I have no grant, and what I have answered.</summary>
public sealed partial class MyRecommendationsPage(RecommendationQueries queries, NorwegianCalendar calendar)
{
    private IReadOnlyList<RecommendationRow>? _rows;

    protected override async Task OnInitializedAsync() => _rows = await queries.MineAsync(Cancel);
}
