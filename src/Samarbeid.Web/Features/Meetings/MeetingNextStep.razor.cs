using Microsoft.AspNetCore.Components;

namespace Samarbeid.Web.Features.Meetings;

/// <summary>The one step that brings the meeting on, for those who may take it.</summary>
public sealed partial class MeetingNextStep
{
    [Parameter, EditorRequired] public required MeetingView View { get; set; }

    [Parameter, EditorRequired] public required DateOnly Today { get; set; }

    [Parameter] public EventCallback<MeetingPanel> OnOpen { get; set; }
}
