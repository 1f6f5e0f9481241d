using Samarbeid.Domain.ActionItems;

namespace Samarbeid.Web.Features.ActionItems.Work;

/// <summary>What can be done with an action.</summary>
public enum ActionCommand
{
    Note,
    Comment,
    Start,
    PutOnHold,
    Resume,
    Complete,
    Abort,
    Extend,
    HandOver,
    Evaluate,
}

public static class ActionCommands
{
    /// <summary>What the page offers, the likeliest first; the handlers ask again.</summary>
    public static IReadOnlyList<ActionCommand> For(ActionItemState state, bool mayWrite, bool mayComment) =>
    [
        .. mayWrite ? ForWriter(state) : [],
        .. mayComment ? [ActionCommand.Comment] : Array.Empty<ActionCommand>(),
    ];

    /// <summary>Whether no other command leads back.</summary>
    public static bool IsFinal(this ActionCommand command) =>
        command is ActionCommand.Complete or ActionCommand.Abort or ActionCommand.Extend or ActionCommand.Evaluate;

    private static IReadOnlyList<ActionCommand> ForWriter(ActionItemState state) => state switch
    {
        ActionItemState.Planned => [ActionCommand.Note, ActionCommand.Start, ActionCommand.Complete,
            ActionCommand.Extend, ActionCommand.PutOnHold, ActionCommand.HandOver, ActionCommand.Abort],
        ActionItemState.InProgress => [ActionCommand.Note, ActionCommand.Complete,
            ActionCommand.Extend, ActionCommand.PutOnHold, ActionCommand.HandOver, ActionCommand.Abort],
        ActionItemState.OnHold => [ActionCommand.Note, ActionCommand.Resume, ActionCommand.Complete,
            ActionCommand.Extend, ActionCommand.HandOver, ActionCommand.Abort],
        ActionItemState.Completed => [ActionCommand.Evaluate],
        _ => [],
    };
}
