using Microsoft.AspNetCore.Components;
using Samarbeid.Domain.ActionItems;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Infrastructure.Texts;
using Samarbeid.Web.Components.Ui;
using Samarbeid.Web.Shared;

namespace Samarbeid.Web.Features.ActionItems.List;

/// <summary>Three views of one list of actions: mine, the board, all. What is chosen is in the address.</summary>
public sealed partial class ActionItemsPage(ActionItemQueries queries, NorwegianCalendar calendar, NavigationManager navigation)
{
    private ActionItemsShown? _shown;

    [SupplyParameterFromQuery(Name = ActionItemAddresses.ViewKey)] private string? ViewSlug { get; set; }

    [SupplyParameterFromQuery(Name = ActionItemAddresses.StateKey)] private string? StateSlug { get; set; }

    [SupplyParameterFromQuery(Name = ActionItemAddresses.SltKey)] private string? Slt { get; set; }

    [SupplyParameterFromQuery(Name = ActionItemAddresses.MunicipalityKey)] private string? Municipality { get; set; }

    [CascadingParameter] private ChosenPlace? Chosen { get; set; }

    [SupplyParameterFromQuery(Name = ActionItemAddresses.SearchKey)] private string? Search { get; set; }

    [SupplyParameterFromQuery(Name = SiteAddresses.PageKey)] private string? PageNumber { get; set; }

    private ActionItemView View => _shown?.View ?? ActionItemView.Mine;

    private ActionItemFilter Filter => ActionItemListAddress.FilterOf(StateSlug, Slt, Municipality, Search, Chosen);

    private int Page => Asked.Page(PageNumber);

    private string NoneText => Filter == ActionItemFilter.OpenOnes ? ActionItemTexts.NoneAtAllText : ActionItemTexts.NoneFoundText;

    private IReadOnlyList<Segment> Views =>
    [
        new(ActionItemTexts.Mine, ActionItemAddresses.Mine, View is ActionItemView.Mine),
        new(ActionItemTexts.Board, ActionItemListAddress.Of(ActionItemView.Board, Filter, 1, Chosen), View is ActionItemView.Board),
        new(ActionItemTexts.All, ActionItemListAddress.Of(ActionItemView.All, Filter, 1, Chosen), View is ActionItemView.All),
    ];

    protected override async Task OnParametersSetAsync() =>
        _shown = await queries.ViewAsync(ActionItemListAddress.ViewOf(ViewSlug), Filter, Page, Cancel);

    private void GoTo(ActionItemFilter filter) => navigation.NavigateTo(ActionItemListAddress.Of(View, filter, 1, Chosen));

    private string AllOf(ActionItemState state) =>
        ActionItemListAddress.Of(ActionItemView.All, Filter with { Selection = Enum.Parse<ActionItemSelection>(state.ToString()) }, 1, Chosen);

    private string? NameOf(MunicipalityNumber? place) => _shown?.Municipalities.FirstOrDefault(m => m.Number == place)?.Name;

    private static string CountText(int total) => total == 1
        ? ActionItemTexts.CountOne
        : ActionItemTexts.Count(NorwegianFormat.Number(total));
}
