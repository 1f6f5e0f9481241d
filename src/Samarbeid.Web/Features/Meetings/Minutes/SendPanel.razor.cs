using Microsoft.AspNetCore.Components;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Web.Features.Meetings.Agenda;
using Samarbeid.Web.Features.Meetings.Hold;

namespace Samarbeid.Web.Features.Meetings.Minutes;

/// <summary>Sends the minutes for approval, or leads to the items that are not finished.</summary>
public sealed partial class SendPanel(SendMinutesForApproval send, PutOffItem putOff)
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

    private async Task PutOffAsync(ItemRow item)
    {
        var put = await putOff.HandleAsync(View.Head.Id, item.Id, CancellationToken.None);
        _refusal = put.Refusal;
        if (put.IsDone) await OnDone.InvokeAsync(AgendaTexts.PutOffDone(View.ReferenceOf(item.Id)));
    }

    private async Task SendAsync()
    {
        var sent = await send.HandleAsync(View.Head.Id, View.Head.Version, CancellationToken.None);
        _refusal = sent.Refusal;
        if (sent.IsDone) await OnDone.InvokeAsync(PanelTexts.MinutesSent);
    }
}
