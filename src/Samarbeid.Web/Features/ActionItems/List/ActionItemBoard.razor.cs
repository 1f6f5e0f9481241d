using Microsoft.AspNetCore.Components;
using Samarbeid.Domain.ActionItems;
using Samarbeid.Web.Features.ActionItems.Board;

namespace Samarbeid.Web.Features.ActionItems.List;

/// <summary>The board (tavle): a column per state, person or span of due dates, what is late on top; stacked on a phone.</summary>
public sealed partial class ActionItemBoard
{
    private readonly Dictionary<ActionItemId, ElementReference> _titles = [];
    private (ActionItemId Card, int Move)? _focused;

    [Parameter, EditorRequired] public required IReadOnlyList<ActionItemGroup> Columns { get; set; }

    [Parameter, EditorRequired] public required DateOnly Today { get; set; }

    /// <summary>The address of the whole list of a column, where it is cut.</summary>
    [Parameter, EditorRequired] public required Func<ActionItemGroup, string> AllHref { get; set; }

    /// <summary>Which cards can be moved to another column; none, without.</summary>
    [Parameter] public Func<ActionItemRow, bool>? MayMove { get; set; }

    [Parameter] public EventCallback<(ActionItemRow Row, ActionItemState To)> OnMove { get; set; }

    /// <summary>The card that was moved, and the number of the move, as one card may be moved again: the focus follows it.</summary>
    [Parameter] public (ActionItemId Card, int Move)? FocusOn { get; set; }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (FocusOn is not { } moved || _focused == moved || !IsShown(moved.Card)) return;

        _focused = moved;
        await _titles[moved.Card].FocusAsync();
    }

    private bool IsMovable(ActionItemRow row) => MayMove?.Invoke(row) == true;

    private bool IsShown(ActionItemId id) => Columns.Any(c => c.Rows.Any(r => r.Id == id));

    // What the browser says was dropped (js/board.js): «card column». It counts only where the card is on the board that was shown.
    private Task DropAsync(ChangeEventArgs dropped)
    {
        if (dropped.Value is not string said || said.Split(' ') is not [var card, var column]) return Task.CompletedTask;
        if (!Guid.TryParse(card, out var id) || !Enum.TryParse<ActionItemState>(column, out var to)) return Task.CompletedTask;

        var row = Columns.SelectMany(c => c.Rows).FirstOrDefault(r => r.Id.Value == id && IsMovable(r));
        return row is null ? Task.CompletedTask : OnMove.InvokeAsync((row, to));
    }

    private static string IdOf(ActionItemGroup column) => "kolonne-" + column.Key;
}
