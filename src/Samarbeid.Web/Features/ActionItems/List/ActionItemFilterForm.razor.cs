using Microsoft.AspNetCore.Components;
using Samarbeid.Domain.ActionItems;
using Samarbeid.Infrastructure.Texts;

namespace Samarbeid.Web.Features.ActionItems.List;

/// <summary>What to see of the list; choosing changes the address.</summary>
public sealed partial class ActionItemFilterForm
{
    private string? _search;
    private string _state = "";
    private string _municipality = "";
    private bool _onlySlt;

    [Parameter, EditorRequired] public required ActionItemFilter Filter { get; set; }

    [Parameter, EditorRequired] public required IReadOnlyList<MunicipalityChoice> Municipalities { get; set; }

    /// <summary>The board has its states as columns, so only the list lets one choose.</summary>
    [Parameter, EditorRequired] public required bool HasSelection { get; set; }

    [Parameter, EditorRequired] public required string ClearHref { get; set; }

    [Parameter] public EventCallback<ActionItemFilter> OnChosen { get; set; }

    protected override void OnInitialized() => (_search, _state, _municipality, _onlySlt) =
        (Filter.Search, Filter.Selection.Slug(), Filter.Municipality?.Value ?? "", Filter.OnlySlt);

    private Task ChooseAsync() => OnChosen.InvokeAsync(ActionItemListAddress.FilterOf(_state, _onlySlt ? "1" : null, _municipality, _search));

    private static string NameOf(ActionItemSelection selection) => selection switch
    {
        ActionItemSelection.Open => ActionItemTexts.StatusOpen,
        ActionItemSelection.Overdue => ActionItemTexts.StatusOverdue,
        ActionItemSelection.Any => ActionItemTexts.StatusAny,
        _ => Words.Of(Enum.Parse<ActionItemState>(selection.ToString())),
    };
}
