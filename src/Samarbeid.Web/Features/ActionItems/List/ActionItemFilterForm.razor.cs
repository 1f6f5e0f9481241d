using Microsoft.AspNetCore.Components;
using Samarbeid.Domain.ActionItems;
using Samarbeid.Infrastructure.Texts;
using Samarbeid.Web.Features.ActionItems.Board;
using Samarbeid.Web.Shared;
using Samarbeid.Web.Shared.Exports;

namespace Samarbeid.Web.Features.ActionItems.List;

/// <summary>What to see of the list; choosing changes the address.</summary>
public sealed partial class ActionItemFilterForm
{
    private string? _search;
    private string _state = "";
    private string _municipality = "";
    private bool _onlySlt;
    private string _responsible = "";
    private DateOnly? _from;
    private DateOnly? _to;
    private string _sortedBy = "";

    [Parameter, EditorRequired] public required ActionItemFilter Filter { get; set; }

    [Parameter, EditorRequired] public required IReadOnlyList<MunicipalityChoice> Municipalities { get; set; }

    /// <summary>The board has its states as columns, so only the list lets one choose.</summary>
    [Parameter, EditorRequired] public required bool HasSelection { get; set; }

    /// <summary>Whether what is shown has an order of its own choosing; on a phone it has no headings to choose it by.</summary>
    [Parameter] public bool HasOrder { get; set; }

    [Parameter, EditorRequired] public required string ClearHref { get; set; }

    /// <summary>Whether the choices that few need are shown: who is responsible, and between which due dates.</summary>
    [Parameter] public bool ShowsMore { get; set; }

    /// <summary>Whom one can choose; null where there are too many.</summary>
    [Parameter] public IReadOnlyList<PersonChoice>? Responsible { get; set; }

    [Parameter, EditorRequired] public required string MoreHref { get; set; }

    [Parameter] public EventCallback<ActionItemFilter> OnChosen { get; set; }

    protected override void OnInitialized()
    {
        (_search, _state, _municipality, _onlySlt) = (Filter.Search, Filter.Selection.Slug(), Filter.Municipality?.Value ?? "", Filter.OnlySlt);
        (_responsible, _from, _to) = (Filter.Responsible?.Value.ToString() ?? "", Filter.DueFrom, Filter.DueTo);
        _sortedBy = SlugOf(Filter.Order);
    }

    private Task ChooseAsync() => OnChosen.InvokeAsync(new ActionItemAsked(_state, _onlySlt ? "1" : null, _municipality, _search)
    {
        Responsible = _responsible,
        DueFrom = Asked.Saying(_from),
        DueTo = Asked.Saying(_to),
        SortedBy = _sortedBy,
        // Which way is chosen in the headings; another column begins upwards.
        Way = Filter.Order.IsDescending && _sortedBy == SlugOf(Filter.Order) ? ListOrder.Descending : null,
        Grouping = Filter.Grouping.Slug(),
    }.ToFilter());

    private static string SlugOf(ListOrder<ActionItemSort> order) => ActionItemSelections.Columns.Where(c => c.Column == order.By).Select(c => c.Slug).FirstOrDefault() ?? "";

    private static string NameOf(ActionItemSelection selection) => selection switch
    {
        ActionItemSelection.Open => ActionItemTexts.StatusOpen,
        ActionItemSelection.Overdue => ActionItemTexts.StatusOverdue,
        ActionItemSelection.Any => ActionItemTexts.StatusAny,
        _ => Words.Of(Enum.Parse<ActionItemState>(selection.ToString())),
    };
}
