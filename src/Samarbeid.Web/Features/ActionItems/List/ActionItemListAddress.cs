using Samarbeid.Domain.Municipalities;

namespace Samarbeid.Web.Features.ActionItems.List;

/// <summary>The views of the list of actions.</summary>
public enum ActionItemView
{
    Mine,
    Board,
    All,
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
        _ => null,
    };

    public static ActionItemFilter FilterOf(string? state, string? slt, string? municipality, string? search) => new(
        ActionItemSelections.Parse(state), slt == "1",
        MunicipalityNumber.TryParse(municipality, out var number) ? number : null,
        string.IsNullOrWhiteSpace(search) ? null : search.Trim());

    /// <summary>What is not chosen is left out.</summary>
    public static string Of(ActionItemView view, ActionItemFilter filter, int page) => ListAddress.Of(
        ActionItemAddresses.List,
        page,
        (ActionItemAddresses.ViewKey, view switch { ActionItemView.Board => ActionItemAddresses.BoardView, ActionItemView.All => ActionItemAddresses.AllView, _ => ActionItemAddresses.MineView }),
        (ActionItemAddresses.StateKey, filter.Selection is ActionItemSelection.Open ? null : filter.Selection.Slug()),
        (ActionItemAddresses.SltKey, filter.OnlySlt ? "1" : null),
        (ActionItemAddresses.MunicipalityKey, filter.Municipality?.Value),
        (ActionItemAddresses.SearchKey, filter.Search));
}
