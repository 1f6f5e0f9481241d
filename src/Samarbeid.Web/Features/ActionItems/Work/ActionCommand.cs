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
    WaitLonger,
    ChangeEffectInterval,
}

/// <summary>What a person may do with an action.</summary>
/// <param name="Contribute">Write notes and tick steps.</param>
public sealed record ActionAccess(bool Write, bool Contribute, bool Comment);

public static class ActionCommands
{
    /// <summary>What the page offers, the likeliest first; the handlers ask again.</summary>
    /// <param name="state">Where the action is.</param>
    /// <param name="isHoldOver">It was on hold until a day that has come.</param>
    /// <param name="may">What whoever looks may do.</param>
    public static IReadOnlyList<ActionCommand> For(ActionItemState state, bool isHoldOver, ActionAccess may) =>
    [
        .. may.Write ? ForWriter(state, isHoldOver) : may.Contribute && state.IsOpen() ? [ActionCommand.Note] : Array.Empty<ActionCommand>(),
        .. may.Comment ? [ActionCommand.Comment] : Array.Empty<ActionCommand>(),
    ];

    /// <summary>Whether no other command leads back.</summary>
    public static bool IsFinal(this ActionCommand command) =>
        command is ActionCommand.Complete or ActionCommand.Abort or ActionCommand.Extend or ActionCommand.Evaluate;

    private static IReadOnlyList<ActionCommand> ForWriter(ActionItemState state, bool isHoldOver) => state switch
    {
        ActionItemState.Planned => [ActionCommand.Note, ActionCommand.Start, ActionCommand.Complete,
            ActionCommand.Extend, ActionCommand.PutOnHold, ActionCommand.HandOver, ActionCommand.ChangeEffectInterval, ActionCommand.Abort],
        ActionItemState.InProgress => [ActionCommand.Note, ActionCommand.Complete,
            ActionCommand.Extend, ActionCommand.PutOnHold, ActionCommand.HandOver, ActionCommand.ChangeEffectInterval, ActionCommand.Abort],
        ActionItemState.OnHold when isHoldOver => [ActionCommand.Resume, ActionCommand.WaitLonger, ActionCommand.Abort, ActionCommand.Note, ActionCommand.Complete,
            ActionCommand.Extend, ActionCommand.HandOver, ActionCommand.ChangeEffectInterval],
        ActionItemState.OnHold => [ActionCommand.Note, ActionCommand.Resume, ActionCommand.WaitLonger, ActionCommand.Complete,
            ActionCommand.Extend, ActionCommand.HandOver, ActionCommand.ChangeEffectInterval, ActionCommand.Abort],
        ActionItemState.Completed => [ActionCommand.Evaluate, ActionCommand.ChangeEffectInterval],
        _ => [],
    };
}
