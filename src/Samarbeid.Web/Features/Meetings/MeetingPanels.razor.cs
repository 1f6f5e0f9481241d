using Microsoft.AspNetCore.Components;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Meetings;
using Samarbeid.Web.Features.Meetings.Plan;

namespace Samarbeid.Web.Features.Meetings;

/// <summary>Shows the panel that is open, if any.</summary>
public sealed partial class MeetingPanels(PostponeMeeting postpone, CancelMeeting cancelMeeting)
{
    private int _told;

    [Parameter, EditorRequired] public required MeetingPanel Open { get; set; }

    [Parameter, EditorRequired] public required MeetingView View { get; set; }

    [Parameter, EditorRequired] public required DateOnly Today { get; set; }

    /// <summary>What was done, in words.</summary>
    [Parameter] public EventCallback<string> OnDone { get; set; }

    [Parameter] public EventCallback OnClose { get; set; }

    [Parameter] public EventCallback OnReload { get; set; }

    private async Task<Outcome> PostponeAsync(string reason) =>
        Count(await postpone.HandleAsync(View.Head.Id, View.Head.Version, reason, CancellationToken.None));

    private async Task<Outcome> CancelAsync(string reason) =>
        Count(await cancelMeeting.HandleAsync(View.Head.Id, View.Head.Version, reason, CancellationToken.None));

    private Outcome Count(Outcome<int> left)
    {
        _told = left.IsDone ? left.Value : 0;
        return left.WithoutValue;
    }

    private Task WithToldAsync(string done) => OnDone.InvokeAsync(_told switch
    {
        0 => done,
        1 => $"{done} {PanelTexts.CalledToldOne}",
        _ => $"{done} {PanelTexts.CalledTold(_told)}",
    });

    private string Hint(string hint, MeetingState after) => WithNews($"{hint} {PanelTexts.CasesGoBack}", after);

    private string WithNews(string hint, MeetingState after) => IsNews(after) ? $"{hint} {PanelTexts.CalledAreTold}" : hint;

    // A notice numbers every item.
    private bool IsNews(MeetingState after) =>
        MeetingLeft.IsNews(after, View.Head.State, View.Items.Any(i => i.Number is not null), View.Head.Date, Today);
}
