using System.Globalization;
using Microsoft.AspNetCore.Components;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.Common;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Web.Shared;

namespace Samarbeid.Web.Features.Recommendations.List;

/// <summary>What is recommended, and what they answered.</summary>
public sealed partial class RecommendationsPage(RecommendationQueries queries, Databases databases, NorwegianCalendar calendar)
{
    private const string AllView = "alle";

    private RowsPage<RecommendationRow>? _list;
    private bool _mayWrite;

    [SupplyParameterFromQuery(Name = "visning")] private string? View { get; set; }

    [SupplyParameterFromQuery(Name = "side")] private int? PageNumber { get; set; }

    private bool OnlyUnanswered => View != AllView;

    private int Page => Math.Max(1, PageNumber ?? 1);

    protected override async Task OnParametersSetAsync()
    {
        _mayWrite = (await databases.ActorAsync(Cancel)).MayAnywhere(Operation.WriteRecommendations);
        _list = await queries.ListAsync(OnlyUnanswered, Page, Cancel);
    }

    private string PageHref(int page)
    {
        var number = page.ToString(CultureInfo.InvariantCulture);
        return OnlyUnanswered ? $"{Urls.Recommendations}?side={number}" : $"{AllHref}&side={number}";
    }

    private static string AllHref => $"{Urls.Recommendations}?visning={AllView}";
}
