using Microsoft.AspNetCore.Components;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Web.Shared;

namespace Samarbeid.Web.Features.Recommendations.List;

/// <summary>What is recommended, and what they answered.</summary>
public sealed partial class RecommendationsPage(RecommendationQueries queries, NorwegianCalendar calendar)
{
    private RecommendationRows? _list;

    [SupplyParameterFromQuery(Name = RecommendationAddresses.ViewKey)] private string? View { get; set; }

    [SupplyParameterFromQuery(Name = RecommendationAddresses.MunicipalityKey)] private string? Municipality { get; set; }

    [SupplyParameterFromQuery(Name = SiteAddresses.PageKey)] private string? PageNumber { get; set; }

    private bool OnlyUnanswered => View != RecommendationAddresses.AllView;

    [CascadingParameter] private ChosenPlace? Chosen { get; set; }

    private MunicipalityNumber? Of => PlaceAsked.Or(Municipality, Chosen);

    private int Page => Asked.Page(PageNumber);

    protected override async Task OnParametersSetAsync() => _list = await queries.ListAsync(OnlyUnanswered, Of, Page, Cancel);

    private string PageHref(int page) => RecommendationAddresses.ListOf(!OnlyUnanswered, Municipality, page);
}
