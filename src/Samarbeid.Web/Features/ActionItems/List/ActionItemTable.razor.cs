using Microsoft.AspNetCore.Components;
using Samarbeid.Domain.ActionItems;
using Samarbeid.Web.Shared.Exports;

namespace Samarbeid.Web.Features.ActionItems.List;

/// <summary>Actions as rows; cards on a phone.</summary>
public sealed partial class ActionItemTable
{
    [Parameter, EditorRequired] public required IReadOnlyList<ActionItemRow> Rows { get; set; }

    [Parameter, EditorRequired] public required DateOnly Today { get; set; }

    [Parameter, EditorRequired] public required bool ShowsResponsible { get; set; }

    /// <summary>The list sorted by a column; null where the order is given.</summary>
    [Parameter] public Func<ActionItemSort, string>? SortHref { get; set; }

    [Parameter] public ListOrder<ActionItemSort> Order { get; set; }

    /// <summary>What they are, where a page has several.</summary>
    [Parameter] public string? Label { get; set; }

    /// <summary>The rows that are chosen; null where none can be.</summary>
    [Parameter] public IReadOnlySet<ActionItemId>? Chosen { get; set; }

    [Parameter] public EventCallback<(ActionItemId Id, bool IsChosen)> OnChosen { get; set; }

    private IEnumerable<ActionItemSort> Columns => Enum.GetValues<ActionItemSort>().Where(c => ShowsResponsible || c is not ActionItemSort.Responsible);
}
