using Microsoft.AspNetCore.Components;
using Samarbeid.Domain.Common;

namespace Samarbeid.Web.Features.Meetings.Hold;

/// <summary>Who came, who had sent word, and who did not; saving it starts the meeting.</summary>
public sealed partial class AttendancePanel(HoldMeeting hold)
{
    private AttendanceModel _form = null!;
    private Refusal? _refusal;

    [Parameter, EditorRequired] public required MeetingView View { get; set; }

    [Parameter] public EventCallback<string> OnDone { get; set; }

    [Parameter] public EventCallback OnClose { get; set; }

    [Parameter] public EventCallback OnReload { get; set; }

    protected override void OnInitialized() => _form = new(View);

    private async Task SaveAsync()
    {
        var held = await hold.HandleAsync(View.Head.Id, View.Head.Version, _form.Entered, CancellationToken.None);
        _refusal = held.Refusal;
        if (held.IsDone) await OnDone.InvokeAsync(PanelTexts.AttendanceSaved);
    }
}
