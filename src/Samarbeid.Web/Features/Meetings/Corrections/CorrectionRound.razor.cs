using Microsoft.AspNetCore.Components;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Meetings;
using Samarbeid.Infrastructure.Documents.Minutes.Corrections;
using Samarbeid.Infrastructure.Texts;

namespace Samarbeid.Web.Features.Meetings.Corrections;

/// <summary>What a correction changes, what the sides have said to it, and the steps of whoever looks.</summary>
public sealed partial class CorrectionRound(
    SendCorrection send, TakeBackCorrection takeBack, AbandonCorrection abandon, ApproveCorrection approve, ObjectToCorrection objectTo)
{
    private ApprovalSide? _objecting;
    private Refusal? _refusal;

    [Parameter, EditorRequired] public required MeetingId Meeting { get; set; }

    [Parameter, EditorRequired] public required CorrectionRow Correction { get; set; }

    [Parameter, EditorRequired] public required bool MayWrite { get; set; }

    /// <summary>Something in the minutes is kept from the public, and what is typed here is not.</summary>
    [Parameter, EditorRequired] public required bool HasExempt { get; set; }

    [Parameter] public EventCallback<string> OnDone { get; set; }

    [Parameter] public EventCallback OnReload { get; set; }

    private static string AnswerOf(CorrectionAnswered answer)
    {
        var time = NorwegianFormat.DateAndTime(NorwegianCalendar.Local(answer.At));
        return answer.Objection is null ? PanelTexts.ApprovedBy(answer.Name, time) : CorrectionTexts.ObjectedBy(answer.Name, time);
    }

    private string WaitingFor(WaitingRow row) => row.Names.Count == 0 ? PanelTexts.NobodyApproves
        : Correction.SentAt is { } at ? PanelTexts.WaitsForSince(string.Join(", ", row.Names), NorwegianFormat.Date(NorwegianCalendar.DateOf(at)))
        : PanelTexts.WaitsFor(string.Join(", ", row.Names));

    private Task SendAsync() => TakeAsync(send.HandleAsync(Correction.Id, Correction.Version, CancellationToken.None), CorrectionTexts.Sent);

    private Task TakeBackAsync() => TakeAsync(takeBack.HandleAsync(Correction.Id, Correction.Version, CancellationToken.None), CorrectionTexts.TakenBack);

    private Task AbandonAsync() => TakeAsync(abandon.HandleAsync(Correction.Id, Correction.Version, CancellationToken.None), CorrectionTexts.Abandoned);

    private Task ApproveAsync(ApprovalSide side) => TakeAsync(
        approve.HandleAsync(Correction.Id, Correction.Version, side, CancellationToken.None),
        Correction.Waiting.Count == 1 ? CorrectionTexts.ApprovedBoth : CorrectionTexts.ApprovedOne);

    private Task<Outcome> ObjectAsync(ApprovalSide side, string text) =>
        objectTo.HandleAsync(Correction.Id, Correction.Version, side, text, CancellationToken.None);

    private async Task TakeAsync(Task<Outcome> step, string done)
    {
        var taken = await step;
        _refusal = taken.Refusal;
        if (taken.IsDone) await OnDone.InvokeAsync(done);
    }
}
