using Microsoft.AspNetCore.Components;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.MeetingBodies;

namespace Samarbeid.Web.Features.Meetings.Minutes;

/// <summary>Sends the minutes for approval, or leads to the items that are not finished.</summary>
public sealed partial class SendPanel(SendMinutesForApproval send)
{
    private Refusal? _refusal;

    [Parameter, EditorRequired] public required MeetingView View { get; set; }

    [Parameter] public EventCallback<string> OnDone { get; set; }

    [Parameter] public EventCallback OnClose { get; set; }

    [Parameter] public EventCallback OnReload { get; set; }

    private string Intro => View.Head.BodyForm switch
    {
        ApprovalForm.Silent => PanelTexts.SendIntroSilent,
        ApprovalForm.NextMeeting => PanelTexts.SendIntroNextMeeting,
        _ => PanelTexts.SendIntro,
    };

    private async Task SendAsync()
    {
        var sent = await send.HandleAsync(View.Head.Id, View.Head.Version, CancellationToken.None);
        _refusal = sent.Refusal;
        if (sent.IsDone) await OnDone.InvokeAsync(PanelTexts.MinutesSent);
    }
}
