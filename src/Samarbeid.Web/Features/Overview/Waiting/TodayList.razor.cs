using Microsoft.AspNetCore.Components;
using Samarbeid.Infrastructure.Texts;
using Samarbeid.Web.Components.Ui;

namespace Samarbeid.Web.Features.Overview.Waiting;

/// <summary>What needs me, each with the one verb that settles it; what will come, where nothing does.</summary>
public sealed partial class TodayList
{
    [Parameter, EditorRequired] public required IReadOnlyList<TodayItem> Items { get; set; }

    [Parameter, EditorRequired] public required NextMeeting? NextMeeting { get; set; }

    [Parameter, EditorRequired] public required DateOnly Today { get; set; }

    private string NothingText => NextMeeting is { } meeting
        ? OverviewTexts.NothingNextMeeting(NorwegianFormat.Weekday(meeting.Date, Today))
        : OverviewTexts.NothingNoMeeting;

    private static string NameOf(TodayKind kind) => OverviewTexts.File.Read($"Kind{kind}");

    private static string VerbOf(TodayKind kind) => OverviewTexts.File.Read($"Verb{kind}");

    private static Tone ToneOf(TodayKind kind) => kind switch
    {
        TodayKind.OverdueAction or TodayKind.OverdueOfOthers or TodayKind.SilentAddressee => Tone.Danger,
        TodayKind.ActionSoon => Tone.Warning,
        TodayKind.WriteMinutes => Tone.Progress,
        _ => Tone.Waiting,
    };
}
