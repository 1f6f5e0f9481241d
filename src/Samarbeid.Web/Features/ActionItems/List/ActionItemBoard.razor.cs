using Microsoft.AspNetCore.Components;
using Samarbeid.Domain.ActionItems;

namespace Samarbeid.Web.Features.ActionItems.List;

/// <summary>The board (tavle): a column per state, what is late on top; stacked on a phone.</summary>
public sealed partial class ActionItemBoard
{
    [Parameter, EditorRequired] public required IReadOnlyList<ActionItemColumn> Columns { get; set; }

    [Parameter, EditorRequired] public required DateOnly Today { get; set; }

    /// <summary>The address of the whole list of a state, where a column is cut.</summary>
    [Parameter, EditorRequired] public required Func<ActionItemState, string> AllHref { get; set; }

    private static string IdOf(ActionItemColumn column) => "kolonne-" + column.State.ToString().ToLowerInvariant();
}
