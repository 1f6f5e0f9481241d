using Microsoft.AspNetCore.Components;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.Common;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Web.Shared;

namespace Samarbeid.Web.Features.Recommendations.List;

/// <summary>What is recommended, and what they answered.</summary>
public sealed partial class RecommendationsPage(RecommendationQueries queries, Databases databases, NorwegianCalendar calendar)
{
    private RowsPage<RecommendationRow>? _list;
    private bool _mayWrite;

    [SupplyParameterFromQuery(Name = RecommendationAddresses.ViewKey)] private string? View { get; set; }

    [SupplyParameterFromQuery(Name = SiteAddresses.PageKey)] private int? PageNumber { get; set; }

    private bool OnlyUnanswered => View != RecommendationAddresses.AllView;

    private int Page => Math.Max(1, PageNumber ?? 1);

    protected override async Task OnParametersSetAsync()
    {
        _mayWrite = (await databases.ActorAsync(Cancel)).MayAnywhere(Operation.WriteRecommendations);
        _list = await queries.ListAsync(OnlyUnanswered, Page, Cancel);
    }

    private string PageHref(int page) => RecommendationAddresses.ListOf(!OnlyUnanswered, page);
}
