using Microsoft.AspNetCore.Components;
using Samarbeid.Domain.ActionItems;
using Samarbeid.Domain.Common;
using Samarbeid.Infrastructure.Texts;
using Samarbeid.Web.Components.Ui;

namespace Samarbeid.Web.Features.ActionItems.Read;

/// <summary>What happened with an action, newest first.</summary>
public sealed partial class ActionItemLog
{
    [Parameter, EditorRequired] public required IReadOnlyList<ProgressLine> Lines { get; set; }

    private static string WhenOf(ProgressLine line) => NorwegianFormat.DateAndTime(NorwegianCalendar.Local(line.At));

    private static Tone ToneOf(ProgressKind kind) => kind switch
    {
        ProgressKind.Started or ProgressKind.Resumed => Tone.Progress,
        ProgressKind.PutOnHold or ProgressKind.WaitedLonger => Tone.Waiting,
        ProgressKind.Extended => Tone.Warning,
        ProgressKind.Completed or ProgressKind.Evaluated => Tone.Success,
        ProgressKind.Aborted => Tone.Stopped,
        ProgressKind.Comment => Tone.Neutral,
        _ => Tone.Info,
    };
}
