using Microsoft.AspNetCore.Components;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Meetings;
using Samarbeid.Web.Components.Ui.Messages;
using Samarbeid.Web.Features.Meetings.Hold;

namespace Samarbeid.Web.Features.Meetings.Attending;

/// <summary>Who came, who had sent word, and who did not; saving it starts the meeting.</summary>
public sealed partial class AttendancePanel(HoldMeeting hold)
{
    private ConfirmDialog _dialog = null!;
    private AttendanceModel _form = null!;
    private Refusal? _refusal;

    [Parameter, EditorRequired] public required MeetingView View { get; set; }

    [Parameter, EditorRequired] public required DateOnly Today { get; set; }

    [Parameter] public EventCallback<string> OnDone { get; set; }

    [Parameter] public EventCallback OnClose { get; set; }

    [Parameter] public EventCallback OnReload { get; set; }

    /// <summary>Saving would start a meeting whose day has not come: the wrong meeting may be open.</summary>
    private bool IsEarly => View.Head.State is MeetingState.Called && View.Head.Date > Today;

    protected override void OnInitialized() => _form = new(View);

    private async Task SaveAsync()
    {
        if (IsEarly && !await _dialog.AskAsync()) return;

        var held = await hold.HandleAsync(View.Head.Id, View.Head.Version, _form.Entered, CancellationToken.None);
        _refusal = held.Refusal;
        if (held.IsDone) await OnDone.InvokeAsync(PanelTexts.AttendanceSaved);
    }
}
