using System.Globalization;
using Samarbeid.Infrastructure.Texts;
using Samarbeid.Web.Features.ActionItems.Read;

namespace Samarbeid.Web.Features.ActionItems.Work;

/// <summary>What the commands are called, what they ask for, and what is said when they are done.</summary>
internal static class ActionCommandWords
{
    /// <summary>Starting and resuming need no words.</summary>
    public static bool NeedsForm(this ActionCommand command) => command is not (ActionCommand.Start or ActionCommand.Resume);

    public static string Name(this ActionCommand command) => Text("Command", command);

    public static string TextLabel(this ActionCommand command) => Text("Text", command);

    public static string? DateLabel(this ActionCommand command) => command switch
    {
        ActionCommand.PutOnHold => ActionItemTexts.DatePutOnHold,
        ActionCommand.Extend => ActionItemTexts.DateExtend,
        _ => null,
    };

    public static string Save(this ActionCommand command) => Text("Save", command);

    public static string Done(this ActionCommand command, ActionItemCommandModel form, ActionItemDetails action) => command switch
    {
        ActionCommand.Extend => Format(ActionItemTexts.DoneExtend, NorwegianFormat.Date(form.Date!.Value)),
        ActionCommand.HandOver => Format(ActionItemTexts.DoneHandOver,
            action.Candidates.FirstOrDefault(c => c.Id.ToString() == form.Person)?.Name ?? ""),
        _ => Text("Done", command),
    };

    private static string Text(string prefix, ActionCommand command) =>
        ActionItemTexts.ResourceManager.GetString(prefix + command, CultureInfo.CurrentUICulture)
        ?? throw new InvalidOperationException($"No text for {prefix}{command}");

    private static string Format(string text, string value) => string.Format(CultureInfo.CurrentCulture, text, value);
}
