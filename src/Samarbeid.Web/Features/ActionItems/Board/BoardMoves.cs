using Samarbeid.Domain.ActionItems;
using Samarbeid.Web.Features.ActionItems.Work;

namespace Samarbeid.Web.Features.ActionItems.Board;

/// <summary>Which columns of the board a card can be moved to (flytting), and the command that does it. The domain decides again.</summary>
public static class BoardMoves
{
    private static readonly ActionItemState[] Columns = [ActionItemState.Planned, ActionItemState.InProgress, ActionItemState.OnHold, ActionItemState.Completed];

    public static IReadOnlyList<ActionItemState> From(ActionItemState state) => [.. Columns.Where(to => Between(state, to) is not null)];

    /// <returns>Null where nothing leads there.</returns>
    public static ActionCommand? Between(ActionItemState from, ActionItemState to) => (from, to) switch
    {
        (ActionItemState.Planned, ActionItemState.InProgress) => ActionCommand.Start,
        (ActionItemState.OnHold, ActionItemState.InProgress) => ActionCommand.Resume,
        (ActionItemState.Planned or ActionItemState.InProgress, ActionItemState.OnHold) => ActionCommand.PutOnHold,
        (ActionItemState.Planned or ActionItemState.InProgress or ActionItemState.OnHold, ActionItemState.Completed) => ActionCommand.Complete,
        _ => null,
    };
}
