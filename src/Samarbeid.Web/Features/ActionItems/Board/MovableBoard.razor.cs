using Microsoft.AspNetCore.Components;
using Samarbeid.Domain.ActionItems;
using Samarbeid.Domain.Common;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Texts;
using Samarbeid.Web.Components.Ui.Messages;
using Samarbeid.Web.Features.ActionItems.List;
using Samarbeid.Web.Features.ActionItems.Read;
using Samarbeid.Web.Features.ActionItems.Work;

namespace Samarbeid.Web.Features.ActionItems.Board;

/// <summary>The board by state, where a card is moved by dragging it or from its menu. A step that needs words opens its form.</summary>
public sealed partial class MovableBoard(RunActionCommand run, ActionItemPageQueries actions)
{
    private Dialog? _dialog;
    private ActionItemDetails? _action;
    private ActionItemCommandModel _form = new();
    private (ActionItemId Card, int Move)? _toFocus;
    private Refusal? _refusal;
    private Refusal? _formRefusal;
    private string? _done;

    [Parameter, EditorRequired] public required IReadOnlyList<ActionItemGroup> Columns { get; set; }

    [Parameter, EditorRequired] public required DateOnly Today { get; set; }

    [Parameter, EditorRequired] public required Func<ActionItemGroup, string> AllHref { get; set; }

    /// <summary>The board is to be read anew: a card was moved, or somebody else had changed it.</summary>
    [Parameter] public EventCallback OnChanged { get; set; }

    private static bool MayMove(ActionItemRow row) => row.MayWrite && BoardMoves.From(row.State).Count > 0;

    private async Task MoveAsync((ActionItemRow Row, ActionItemState To) move)
    {
        (_done, _refusal, _formRefusal) = (null, null, null);
        if (BoardMoves.Between(move.Row.State, move.To) is not { } command)
        {
            _refusal = ActionItemRules.StateForbids;
            return;
        }

        _form = new() { Command = command };
        if (!command.NeedsForm())
        {
            await RunAsync(move.Row.Id, move.Row.Version, move.Row.Title, move.To);
            return;
        }

        _action = await actions.FindAsync(move.Row.Id, CancellationToken.None);
        if (_action is null) _refusal = PersistenceRules.NotFound;
        else _dialog!.Open();
    }

    private async Task SaveAsync()
    {
        var action = _action!;
        var to = _form.Command is ActionCommand.Complete ? ActionItemState.Completed : ActionItemState.OnHold;
        await RunAsync(action.Id, action.Version, action.Title, to);
        if (_done is not null)
        {
            await CloseAsync();
            return;
        }

        // What is wrong is said where the words stand; the next attempt counts from what the action has become.
        (_formRefusal, _refusal) = (_refusal, null);
        if (_formRefusal == PersistenceRules.Stale && await actions.FindAsync(action.Id, CancellationToken.None) is { } now) _action = now;
    }

    private async Task RunAsync(ActionItemId id, int version, string title, ActionItemState to)
    {
        var moved = await run.HandleAsync(_form.Command, id, version, _form, CancellationToken.None);
        _refusal = moved.Refusal;
        if (moved.IsDone) (_done, _toFocus) = (BoardTexts.Moved(title, Words.Of(to)), (id, (_toFocus?.Move ?? 0) + 1));
        if (moved.IsDone || _refusal == PersistenceRules.Stale) await OnChanged.InvokeAsync();
    }

    private Task CloseAsync() => _dialog!.CloseAsync();

    private void Closed() => (_action, _formRefusal) = (null, null);
}
