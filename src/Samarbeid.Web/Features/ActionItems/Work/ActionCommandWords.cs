using Samarbeid.Infrastructure.Texts;
using Samarbeid.Web.Features.ActionItems.Read;

namespace Samarbeid.Web.Features.ActionItems.Work;

/// <summary>What the commands are called, what they ask for, and what is said when they are done.</summary>
internal static class ActionCommandWords
{
    /// <summary>Starting and resuming need no words.</summary>
    public static bool NeedsForm(this ActionCommand command) => command is not (ActionCommand.Start or ActionCommand.Resume);

    public static string Name(this ActionCommand command) => ActionItemTexts.File.Read($"Command{command}");

    /// <summary>Why something waits is known when it waits longer, and how long is no matter of words.</summary>
    public static bool NeedsText(this ActionCommand command) => command is not (ActionCommand.WaitLonger or ActionCommand.ChangeEffectInterval);

    public static bool HasText(this ActionCommand command) => command is not ActionCommand.ChangeEffectInterval;

    public static string TextLabel(this ActionCommand command) => ActionItemTexts.File.Read($"Text{command}");

    public static string? DateLabel(this ActionCommand command) => command switch
    {
        ActionCommand.PutOnHold or ActionCommand.WaitLonger => ActionItemTexts.DatePutOnHold,
        ActionCommand.Extend => ActionItemTexts.DateExtend,
        _ => null,
    };

    public static string Save(this ActionCommand command) => ActionItemTexts.File.Read($"Save{command}");

    public static string Done(this ActionCommand command, ActionItemCommandModel form, ActionItemDetails action, DateOnly? reviewOn = null) => command switch
    {
        ActionCommand.Extend => ActionItemTexts.DoneExtend(NorwegianFormat.Date(form.Date!.Value)),
        ActionCommand.PutOnHold or ActionCommand.WaitLonger => ActionItemTexts.DoneOnHoldUntil(NorwegianFormat.Date(reviewOn ?? form.Date!.Value)),
        ActionCommand.HandOver => ActionItemTexts.DoneHandOver(action.Candidates.FirstOrDefault(c => c.Id.ToString() == form.Person)?.Name ?? ""),
        _ => ActionItemTexts.File.Read($"Done{command}"),
    };
}
