using Microsoft.AspNetCore.Components;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Domain.Meetings;
using Samarbeid.Infrastructure.Persistence.SingleUse;
using Samarbeid.Infrastructure.Texts;
using Samarbeid.Web.Features.Meetings.Objections;

namespace Samarbeid.Web.Features.Meetings.Minutes;

/// <summary>Which sides have approved the minutes, until when they may object, and what whoever looks may do about them.</summary>
public sealed partial class ApprovalPanel(
    ApproveMinutes approve, ObjectToMinutes objectTo, RemindApprovers remind, RemarkOnMinutes remark, TakeBackMinutes takeBack)
{
    private readonly SingleUseKey _remarkKey = SingleUseKey.New();
    private ApprovalSide? _objecting;
    private bool _isRemarking;
    private Refusal? _refusal;

    [Parameter, EditorRequired] public required MeetingView View { get; set; }

    [Parameter, EditorRequired] public required DateOnly Today { get; set; }

    [Parameter] public EventCallback<string> OnDone { get; set; }

    [Parameter] public EventCallback OnReload { get; set; }

    private bool IsForNextMeeting => View.Head.ApprovalForm is ApprovalForm.NextMeeting;

    private bool IsTooLate => View.Head.ObjectBy < Today;

    private string Intro => View.Head.ApprovalForm switch
    {
        ApprovalForm.Silent => PanelTexts.ApprovalIntroSilent,
        ApprovalForm.NextMeeting => PanelTexts.ApprovalIntroNextMeeting,
        _ => PanelTexts.ApprovalIntro,
    };

    /// <summary>The sides the person may approve for and that have not approved yet.</summary>
    private IEnumerable<ApprovalSide> MySides =>
        Enum.GetValues<ApprovalSide>().Where(side => View.May.Approve(side) && ApprovalOf(side) is null);

    /// <summary>Who is waited for, and since when.</summary>
    private string WaitingFor(ApprovalSide side)
    {
        if (View.Waiting.FirstOrDefault(w => w.Side == side) is not { Names.Count: > 0 } waiting) return PanelTexts.NobodyApproves;

        var names = string.Join(", ", waiting.Names);
        return View.Head.SentForApprovalAt is { } at
            ? PanelTexts.WaitsForSince(names, NorwegianFormat.Date(NorwegianCalendar.DateOf(at)))
            : PanelTexts.WaitsFor(names);
    }

    private ApprovalRow? ApprovalOf(ApprovalSide side) => View.Approvals.FirstOrDefault(a => a.Side == side);

    private async Task ApproveAsync(ApprovalSide side)
    {
        var isLast = View.Approvals.Count == Enum.GetValues<ApprovalSide>().Length - 1;
        var approved = await approve.HandleAsync(View.Head.Id, View.Head.Version, side, CancellationToken.None);
        _refusal = approved.Refusal;
        if (approved.IsDone) await OnDone.InvokeAsync(isLast ? PanelTexts.ApprovedBoth : PanelTexts.ApprovedOne);
    }

    private async Task TakeBackAsync()
    {
        var taken = await takeBack.HandleAsync(View.Head.Id, View.Head.Version, CancellationToken.None);
        _refusal = taken.Refusal;
        if (taken.IsDone) await OnDone.InvokeAsync(ObjectionTexts.TakenBack);
    }

    private Task<Outcome> ObjectAsync(ApprovalSide side, string text, AgendaItemId? about) =>
        objectTo.HandleAsync(View.Head.Id, View.Head.Version, side, text, about, CancellationToken.None);

    private Task<Outcome> RemarkAsync(string text, AgendaItemId? about) => remark.HandleAsync(_remarkKey, View.Head.Id, text, about, CancellationToken.None);

    private static string ApproveText(ApprovalSide side) =>
        side is ApprovalSide.Chair ? PanelTexts.ApproveAsChair : PanelTexts.ApproveForPolice;
}
