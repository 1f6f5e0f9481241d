using Microsoft.AspNetCore.Components;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Domain.SavedViews;
using Samarbeid.Infrastructure.Tables;
using Samarbeid.Web.Features.SavedViews;
using Samarbeid.Web.Shared;
using Samarbeid.Web.Shared.Exports;

namespace Samarbeid.Web.Features.Recommendations.List;

/// <summary>What is recommended, and what they answered.</summary>
public sealed partial class RecommendationsPage(RecommendationQueries queries, SavedViewQueries saved, NorwegianCalendar calendar, NavigationManager navigation)
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

    // Also that it is of no single municipality, whatever is chosen in the header when it is opened.
    private string Choices => ListAddress.ChoicesIn(RecommendationAddresses.ListOf(
        RecommendationAddresses.List, !OnlyUnanswered, Of?.Value ?? PlaceAsked.Everywhere, Order.In(RecommendationColumns.Slugs), 1));

    protected override async Task OnParametersSetAsync()
    {
        if (navigation.IsBare() && (await saved.MineAsync(SavedList.Recommendations, Cancel)).FirstOrDefault(v => v.IsDefault) is { } first)
        {
            navigation.NavigateTo($"{RecommendationAddresses.List}?{first.Choices}", replace: true);
            return;
        }

        _list = await queries.ListAsync(OnlyUnanswered, Of, Order, Page, Cancel);
    }

    private string AddressOf(string list, ListOrder<RecommendationSort> order, int page) =>
        RecommendationAddresses.ListOf(list, !OnlyUnanswered, Municipality, order.In(RecommendationColumns.Slugs), page);

    // A file knows nothing of what is chosen in the header, so its address says it.
    private string FileOf(TableFormat format) => RecommendationAddresses.ListOf(
        RecommendationAddresses.FileStem + format.Ending(), !OnlyUnanswered, Of?.Value, Order.In(RecommendationColumns.Slugs), 1);
}
