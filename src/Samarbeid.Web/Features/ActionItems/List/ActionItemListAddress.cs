using Samarbeid.Infrastructure.Tables;
using Samarbeid.Web.Features.ActionItems.Board;
using Samarbeid.Web.Features.ActionItems.Calendar;
using Samarbeid.Web.Shared;

namespace Samarbeid.Web.Features.ActionItems.List;

/// <summary>The views of the list of actions.</summary>
public enum ActionItemView
{
    Mine,
    Board,
    All,
    Calendar,
}

/// <summary>Between the choices on the list of actions and its address.</summary>
public static class ActionItemListAddress
{
    /// <returns>Null where the address names none: then it depends on who looks.</returns>
    public static ActionItemView? ViewOf(string? slug) => slug switch
    {
        ActionItemAddresses.MineView => ActionItemView.Mine,
        ActionItemAddresses.BoardView => ActionItemView.Board,
        ActionItemAddresses.AllView => ActionItemView.All,
        ActionItemAddresses.CalendarView => ActionItemView.Calendar,
        _ => null,
    };

    /// <param name="chosen">What counts where the address says nothing of a municipality.</param>
    public static ActionItemFilter FilterOf(string? state, string? slt, string? municipality, string? search, ChosenPlace? chosen = null) => new(
        ActionItemSelections.Parse(state), slt == "1",
        PlaceAsked.Or(municipality, chosen),
        string.IsNullOrWhiteSpace(search) ? null : search.Trim());

    /// <summary>What is not chosen is left out.</summary>
    /// <param name="view">Which of the views.</param>
    /// <param name="filter">What is chosen.</param>
    /// <param name="page">From 1.</param>
    /// <param name="chosen">The municipality in the header.</param>
    public static string Of(ActionItemView view, ActionItemFilter filter, int page, ChosenPlace? chosen = null) =>
        ListAddress.Of(ActionItemAddresses.List, page, Said(view, filter, chosen));

    /// <summary>A month of the calendar.</summary>
    public static string Of(DueMonth month, ActionItemFilter filter, ChosenPlace? chosen) =>
        ListAddress.Of(ActionItemAddresses.List, 1, [.. Said(ActionItemView.Calendar, filter, chosen), (ActionItemAddresses.MonthKey, month.ToString())]);

    /// <summary>The same list as a file.</summary>
    public static string File(ActionItemView view, ActionItemFilter filter, TableFormat format) =>
        ListAddress.Of(ActionItemAddresses.FileStem + format.Ending(), 1, Said(view, filter, null));

    /// <summary>What a view that is saved says: everything, also that it is of no single municipality, whatever is chosen in the header when it is opened.</summary>
    public static string Choices(ActionItemView view, ActionItemFilter filter) => ListAddress.ChoicesIn(ListAddress.Of(
        ActionItemAddresses.List, 1, [.. Said(view, filter, null).Where(s => s.Key != ActionItemAddresses.MunicipalityKey),
        (ActionItemAddresses.MunicipalityKey, filter.Municipality?.Value ?? PlaceAsked.Everywhere)]));

    private static string SlugOf(ActionItemView view) => view switch
    {
        ActionItemView.Board => ActionItemAddresses.BoardView,
        ActionItemView.All => ActionItemAddresses.AllView,
        ActionItemView.Calendar => ActionItemAddresses.CalendarView,
        _ => ActionItemAddresses.MineView,
    };

    private static IEnumerable<(string Key, string? Value)> Said(ActionItemView view, ActionItemFilter filter, ChosenPlace? chosen) =>
    [
        (ActionItemAddresses.ViewKey, SlugOf(view)),
        (ActionItemAddresses.StateKey, filter.Selection is ActionItemSelection.Open ? null : filter.Selection.Slug()),
        (ActionItemAddresses.SltKey, filter.OnlySlt ? "1" : null),
        (ActionItemAddresses.MunicipalityKey, PlaceAsked.Saying(filter.Municipality, chosen)),
        (ActionItemAddresses.SearchKey, filter.Search),
        (ActionItemAddresses.ResponsibleKey, filter.Responsible?.Value.ToString()),
        (ActionItemAddresses.DueFromKey, Asked.Saying(filter.DueFrom)),
        (ActionItemAddresses.DueToKey, Asked.Saying(filter.DueTo)),
        (ActionItemAddresses.GroupKey, view is ActionItemView.Board ? filter.Grouping.Slug() : null),
        .. filter.Order.In(ActionItemSelections.Columns),
    ];
}
