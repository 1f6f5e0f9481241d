using Microsoft.AspNetCore.Components;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Meetings;
using Samarbeid.Infrastructure.Texts;
using Samarbeid.Web.Components.Ui;
using Samarbeid.Web.Features.Meetings.Minutes;

namespace Samarbeid.Web.Features.Meetings.Objections;

/// <summary>What was said against the minutes in all rounds and what became of it, with the steps of whoever came with it and of whoever answers.</summary>
public sealed partial class ObjectionList(WithdrawObjection withdraw, RecordObjection record, ObjectToMinutes objectTo, PlaceObjection place)
{
    private Refusal? _refusal;
    private bool _isObjecting;

    [Parameter, EditorRequired] public required MeetingView View { get; set; }

    [Parameter, EditorRequired] public required DateOnly Today { get; set; }

    [Parameter] public EventCallback<string> OnDone { get; set; }

    [Parameter] public EventCallback OnReload { get; set; }

    /// <summary>A side the person may still object for, after the other one has.</summary>
    private ApprovalSide? MyOpenSide => View.Head.State is MeetingState.Held && View.OpenObjections.Any() && !(View.Head.ObjectBy < Today)
        ? Enum.GetValues<ApprovalSide>().Where(s => View.May.Approve(s) && View.OpenObjections.All(o => o.Side != s)).Select(s => (ApprovalSide?)s).FirstOrDefault()
        : null;

    /// <summary>What is kept from the public may have been said without choosing its item; whoever writes the minutes mends that.</summary>
    private bool MayPlace => View is { Head.State: MeetingState.Held, May.WriteMinutes: true } && ItemChoices.Of(View).MustChoose;

    private string? AboutOf(ObjectionRow row) => row.Item is { } item && View.ReferenceOf(item) is { Length: > 0 } name ? ObjectionTexts.AboutItem(name) : null;

    private static string WhoOf(ObjectionRow row)
    {
        var day = NorwegianFormat.Date(NorwegianCalendar.DateOf(row.At));
        return row.Side is { } side ? ObjectionTexts.ObjectedBy(row.Name, Words.InSentence(side), day) : ObjectionTexts.RemarkedBy(row.Name, day);
    }

    private static string StateOf(ObjectionRow row) => row switch
    {
        { Side: null, State: ObjectionState.Open } => ObjectionTexts.Remark,
        { SettledAt: { } at } => ObjectionTexts.SettledOn(Words.Of(row.State), NorwegianFormat.Date(NorwegianCalendar.DateOf(at))),
        _ => Words.Of(row.State),
    };

    private static Tone ToneOf(ObjectionRow row) => row switch
    {
        { Side: null, State: ObjectionState.Open } => Tone.Info,
        { State: ObjectionState.Open } => Tone.Warning,
        { State: ObjectionState.Withdrawn } => Tone.Stopped,
        _ => Tone.Success,
    };

    private async Task WithdrawAsync(ObjectionRow row) => await FinishAsync(
        await withdraw.HandleAsync(View.Head.Id, View.Head.Version, row.Id, CancellationToken.None), ObjectionTexts.Withdrawn);

    private async Task RecordAsync(ObjectionRow row) => await FinishAsync(
        await record.HandleAsync(View.Head.Id, View.Head.Version, row.Id, CancellationToken.None), ObjectionTexts.Recorded);

    private Task<Outcome> ObjectAsync(ApprovalSide side, string text, AgendaItemId? about) =>
        objectTo.HandleAsync(View.Head.Id, View.Head.Version, side, text, about, CancellationToken.None);

    private async Task PlaceAsync(ObjectionRow row, AgendaItemId? item) => await FinishAsync(
        await place.HandleAsync(View.Head.Id, View.Head.Version, row.Id, item, CancellationToken.None), ObjectionTexts.Placed);

    private async Task FinishAsync(Outcome outcome, string done)
    {
        _refusal = outcome.Refusal;
        if (outcome.IsDone) await OnDone.InvokeAsync(done);
    }
}
