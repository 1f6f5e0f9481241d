using Microsoft.AspNetCore.Components;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Meetings;

namespace Samarbeid.Web.Features.Meetings.Call;

/// <summary>Asks whether those who were called are told of what has changed since. It stays until it is answered, and more may change meanwhile.</summary>
public sealed partial class ChangesQuestion(TellOfChanges tell, LeaveChangesUntold leave)
{
    private Refusal? _refusal;

    [Parameter, EditorRequired] public required MeetingView View { get; set; }

    [Parameter, EditorRequired] public required DateOnly Today { get; set; }

    [Parameter] public EventCallback<string> OnDone { get; set; }

    [Parameter] public EventCallback OnReload { get; set; }

    private bool IsAsked => View is { May.WriteMeeting: true, Head: { HasUntoldChanges: true, State: MeetingState.Called } } && View.Head.Date >= Today;

    private async Task TellAsync()
    {
        var told = await tell.HandleAsync(View.Head.Id, View.Head.Version, CancellationToken.None);
        _refusal = told.Refusal;
        if (told.IsDone) await OnDone.InvokeAsync(PanelTexts.ChangesTold(told.Value));
    }

    private async Task LeaveAsync()
    {
        var left = await leave.HandleAsync(View.Head.Id, View.Head.Version, CancellationToken.None);
        _refusal = left.Refusal;
        if (left.IsDone) await OnDone.InvokeAsync(PanelTexts.ChangesLeft);
    }
}
