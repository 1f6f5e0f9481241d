using Microsoft.AspNetCore.Components;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Domain.SavedViews;
using Samarbeid.Infrastructure.Texts;
using Samarbeid.Web.Components.Ui;
using Samarbeid.Web.Features.ActionItems.Board;
using Samarbeid.Web.Features.ActionItems.Calendar;
using Samarbeid.Web.Features.SavedViews;
using Samarbeid.Web.Shared;
using Samarbeid.Web.Shared.Exports;

namespace Samarbeid.Web.Features.ActionItems.List;

/// <summary>The views of one list of actions: mine, the board, the calendar, all. What is chosen is in the address.</summary>
public sealed partial class ActionItemsPage(ActionItemQueries queries, ActionItemBoardQueries board, SavedViewQueries saved, DueCalendarQueries months, NorwegianCalendar calendar, NavigationManager navigation)
{
    private ActionItemsShown? _shown;
    private IReadOnlyList<PersonChoice>? _responsible;
    private IReadOnlyList<ActionItemGroup>? _groups;
    private IReadOnlyDictionary<DateOnly, DueDay>? _days;

    [SupplyParameterFromQuery(Name = ActionItemAddresses.ViewKey)] private string? ViewSlug { get; set; }

    [SupplyParameterFromQuery(Name = ActionItemAddresses.StateKey)] private string? StateSlug { get; set; }

    [SupplyParameterFromQuery(Name = ActionItemAddresses.SltKey)] private string? Slt { get; set; }

    [SupplyParameterFromQuery(Name = ActionItemAddresses.MunicipalityKey)] private string? Municipality { get; set; }

    [CascadingParameter] private ChosenPlace? Chosen { get; set; }

    [SupplyParameterFromQuery(Name = ActionItemAddresses.SearchKey)] private string? Search { get; set; }

    [SupplyParameterFromQuery(Name = ActionItemAddresses.ResponsibleKey)] private string? Responsible { get; set; }

    [SupplyParameterFromQuery(Name = ActionItemAddresses.DueFromKey)] private string? DueFrom { get; set; }

    [SupplyParameterFromQuery(Name = ActionItemAddresses.DueToKey)] private string? DueTo { get; set; }

    [SupplyParameterFromQuery(Name = ListOrder.ByKey)] private string? SortedBy { get; set; }

    [SupplyParameterFromQuery(Name = ListOrder.WayKey)] private string? Way { get; set; }

    [SupplyParameterFromQuery(Name = ActionItemAddresses.MoreKey)] private string? More { get; set; }

    [SupplyParameterFromQuery(Name = ActionItemAddresses.GroupKey)] private string? Group { get; set; }

    [SupplyParameterFromQuery(Name = ActionItemAddresses.MonthKey)] private string? MonthText { get; set; }

    [SupplyParameterFromQuery(Name = SiteAddresses.PageKey)] private string? PageNumber { get; set; }

    private ActionItemView View => _shown?.View ?? ActionItemView.Mine;

    private ActionItemFilter Filter => new ActionItemAsked(StateSlug, Slt, Municipality, Search)
    { Responsible = Responsible, DueFrom = DueFrom, DueTo = DueTo, SortedBy = SortedBy, Way = Way, Grouping = Group }.ToFilter(Chosen);

    private DueMonth Month => DueMonth.Parse(MonthText, calendar.Today);

    // What the month shows, as a list; between due dates that are chosen beside, if any.
    private ActionItemFilter InMonth => Filter with
    {
        DueFrom = Filter.DueFrom > Month.First ? Filter.DueFrom : Month.First,
        DueTo = Filter.DueTo < Month.Last ? Filter.DueTo : Month.Last,
    };

    private string Choices => ActionItemListAddress.Choices(View, Filter);

    private bool ShowsMore => Asked.Sign(More) || Filter.IsNarrow;

    private string MoreHref => ActionItemListAddress.Of(View, Filter, 1, Chosen) + $"&{ActionItemAddresses.MoreKey}=1";

    private bool HasRows => _shown is { Mine: { Open.Count: > 0 } or { Closed.Count: > 0 } } or { List.Total: > 0 }
        || _shown?.Board?.Any(c => c.Total > 0) == true;

    private int Page => Asked.Page(PageNumber);

    private string NoneText => Filter.IsOpenOnes ? ActionItemTexts.NoneAtAllText : ActionItemTexts.NoneFoundText;

    private IReadOnlyList<Segment> Views =>
    [
        new(ActionItemTexts.Mine, ActionItemAddresses.Mine, View is ActionItemView.Mine),
        new(ActionItemTexts.Board, ActionItemListAddress.Of(ActionItemView.Board, Filter, 1, Chosen), View is ActionItemView.Board),
        new(DueCalendarTexts.Calendar, ActionItemListAddress.Of(ActionItemView.Calendar, Filter, 1, Chosen), View is ActionItemView.Calendar),
        new(ActionItemTexts.All, ActionItemListAddress.Of(ActionItemView.All, Filter, 1, Chosen), View is ActionItemView.All),
    ];

    private IReadOnlyList<Segment> Groupings =>
    [
        GroupedBy(BoardTexts.ByState, ActionItemGrouping.State),
        GroupedBy(BoardTexts.ByResponsible, ActionItemGrouping.Responsible),
        GroupedBy(BoardTexts.ByDue, ActionItemGrouping.Due),
    ];

    protected override Task OnParametersSetAsync() => ReadAsync();

    private Segment GroupedBy(string name, ActionItemGrouping grouping) =>
        new(name, ActionItemListAddress.Of(ActionItemView.Board, Filter with { Grouping = grouping }, 1, Chosen), Filter.Grouping == grouping);

    private async Task ReadAsync()
    {
        if (navigation.IsBare() && (await saved.MineAsync(SavedList.ActionItems, Cancel)).FirstOrDefault(v => v.IsDefault) is { } first)
        {
            navigation.NavigateTo($"{ActionItemAddresses.List}?{first.Choices}", replace: true);
            return;
        }

        _shown = await queries.ViewAsync(ActionItemListAddress.ViewOf(ViewSlug), Filter, Page, Cancel);
        _groups = View is ActionItemView.Board && Filter.Grouping is not ActionItemGrouping.State ? await board.ReadAsync(Filter, Cancel) : null;
        _days = View is ActionItemView.Calendar ? await months.ReadAsync(Filter, Month, Cancel) : null;
        _responsible = ShowsMore && _shown.SeesOthers ? await queries.ResponsibleAsync(Filter.Municipality, Cancel) : null;
    }

    private void GoTo(ActionItemFilter filter) => navigation.NavigateTo(ActionItemListAddress.Of(View, filter, 1, Chosen));

    private ActionItemGroup GroupOf(ActionItemColumn column) => new(
        column.State.ToString().ToLowerInvariant(), Words.Of(column.State), column.State, column.Rows, column.Total,
        Filter with { Selection = Enum.Parse<ActionItemSelection>(column.State.ToString()) });

    private string AllOf(ActionItemGroup column) => ActionItemListAddress.Of(ActionItemView.All, column.Rest, 1, Chosen);

    private string? NameOf(MunicipalityNumber? place) => _shown?.Municipalities.FirstOrDefault(m => m.Number == place)?.Name;

    private static string CountText(int total) => total == 1
        ? ActionItemTexts.CountOne
        : ActionItemTexts.Count(NorwegianFormat.Number(total));
}
