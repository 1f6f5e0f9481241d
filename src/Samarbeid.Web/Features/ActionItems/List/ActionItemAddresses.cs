using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;
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
public static class ActionItemAddresses
{
    public const string ViewKey = "visning";
    public const string StateKey = "status";
    public const string SltKey = "slt";
    public const string MunicipalityKey = "kommune";
    public const string SearchKey = "sok";
    public const string PageKey = "side";

    public static ActionItemView ViewOf(string? slug) => slug switch
    {
        "tavle" => ActionItemView.Board,
        "alle" => ActionItemView.All,
        _ => ActionItemView.Mine,
    };

    public static ActionItemFilter FilterOf(string? state, string? slt, string? municipality, string? search) => new(
        ActionItemSelections.Parse(state), slt == "1",
        MunicipalityNumber.TryParse(municipality, out var number) ? number : null,
        string.IsNullOrWhiteSpace(search) ? null : search.Trim());

    /// <summary>What is not chosen is left out.</summary>
    public static string Of(ActionItemView view, ActionItemFilter filter, int page)
    {
        var chosen = new Dictionary<string, string?>
        {
            [ViewKey] = view switch { ActionItemView.Board => "tavle", ActionItemView.All => "alle", _ => null },
            [StateKey] = filter.Selection is ActionItemSelection.Open ? null : filter.Selection.Slug(),
            [SltKey] = filter.OnlySlt ? "1" : null,
            [MunicipalityKey] = filter.Municipality?.Value,
            [SearchKey] = filter.Search,
            [PageKey] = page > 1 ? page.ToString(CultureInfo.InvariantCulture) : null,
        };
        return QueryHelpers.AddQueryString(Urls.ActionItems, chosen.Where(c => c.Value is not null));
    }
}
