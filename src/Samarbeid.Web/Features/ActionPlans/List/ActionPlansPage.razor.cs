using Microsoft.AspNetCore.Components;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Web.Features.ActionPlans.Write;
using Samarbeid.Web.Shared;

namespace Samarbeid.Web.Features.ActionPlans.List;

/// <summary>What municipalities and police will do together, period by period.</summary>
public sealed partial class ActionPlansPage(ActionPlanQueries queries, PlanChoiceQueries choices)
{
    private RowsPage<ActionPlanRow>? _list;
    private bool _mayWrite;

    [SupplyParameterFromQuery(Name = ActionPlanAddresses.ClosedKey)] private string? Closed { get; set; }

    [SupplyParameterFromQuery(Name = ActionPlanAddresses.MunicipalityKey)] private string? Municipality { get; set; }

    [SupplyParameterFromQuery(Name = SiteAddresses.PageKey)] private string? PageNumber { get; set; }

    [CascadingParameter] private ChosenPlace? Chosen { get; set; }

    private MunicipalityNumber? Of => PlaceAsked.Or(Municipality, Chosen);

    private bool WithClosed => Asked.Sign(Closed);

    private int Page => Asked.Page(PageNumber);

    protected override async Task OnParametersSetAsync()
    {
        _mayWrite = (await choices.PlacesAsync(Cancel)).Count > 0;
        _list = await queries.ListAsync(WithClosed, Of, Page, Cancel);
    }
}
