using Microsoft.AspNetCore.Components;
using Samarbeid.Domain.Meetings;

namespace Samarbeid.Web.Features.Meetings;

/// <summary>What else can be done with the meeting, at the foot of its page.</summary>
public sealed partial class MeetingOtherSteps
{
    [Parameter, EditorRequired] public required MeetingView View { get; set; }

    [Parameter] public EventCallback<MeetingPanel> OnOpen { get; set; }

    private IReadOnlyList<MeetingPanel> Panels => View.Head.State switch
    {
        MeetingState.Planned when View.May.WriteMeeting => [MeetingPanel.Time, MeetingPanel.Postpone, MeetingPanel.Cancel],
        MeetingState.Called when View.May.WriteMeeting => [MeetingPanel.Time, MeetingPanel.Postpone, MeetingPanel.Cancel],
        _ => [],
    };

    private static string TextOf(MeetingPanel panel) => panel switch
    {
        MeetingPanel.Time => MeetingTexts.ChangeTime,
        MeetingPanel.Postpone => MeetingTexts.Postpone,
        _ => MeetingTexts.CancelMeeting,
    };
}
