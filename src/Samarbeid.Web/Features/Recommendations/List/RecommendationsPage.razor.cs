using Microsoft.AspNetCore.Components;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Infrastructure.Tables;
using Samarbeid.Web.Shared;
using Samarbeid.Web.Shared.Exports;

namespace Samarbeid.Web.Features.Recommendations.List;

/// <summary>What is recommended, and what they answered.</summary>
public sealed partial class RecommendationsPage(RecommendationQueries queries, NorwegianCalendar calendar)
{
    private RecommendationRows? _list;

    [SupplyParameterFromQuery(Name = RecommendationAddresses.ViewKey)] private string? View { get; set; }

    [SupplyParameterFromQuery(Name = RecommendationAddresses.MunicipalityKey)] private string? Municipality { get; set; }

    [SupplyParameterFromQuery(Name = SiteAddresses.PageKey)] private string? PageNumber { get; set; }

    [SupplyParameterFromQuery(Name = ListOrder.ByKey)] private string? SortedBy { get; set; }

    [SupplyParameterFromQuery(Name = ListOrder.WayKey)] private string? Way { get; set; }

    private ListOrder<RecommendationSort> Order => ListOrder.Parse(SortedBy, Way, RecommendationColumns.Slugs);

    private bool OnlyUnanswered => View != RecommendationAddresses.AllView;

    [CascadingParameter] private ChosenPlace? Chosen { get; set; }

    private MunicipalityNumber? Of => PlaceAsked.Or(Municipality, Chosen);

    private int Page => Asked.Page(PageNumber);

    protected override async Task OnParametersSetAsync() => _list = await queries.ListAsync(OnlyUnanswered, Of, Order, Page, Cancel);

    private string AddressOf(string list, ListOrder<RecommendationSort> order, int page) =>
        RecommendationAddresses.ListOf(list, !OnlyUnanswered, Municipality, order.In(RecommendationColumns.Slugs), page);

    // A file knows nothing of what is chosen in the header, so its address says it.
    private string FileOf(TableFormat format) => RecommendationAddresses.ListOf(
        RecommendationAddresses.FileStem + format.Ending(), !OnlyUnanswered, Of?.Value, Order.In(RecommendationColumns.Slugs), 1);
}
