using Microsoft.AspNetCore.Components;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Meetings;
using Samarbeid.Infrastructure.Texts;
using Samarbeid.Web.Components.Ui;

namespace Samarbeid.Web.Features.Meetings.Minutes;

/// <summary>The minutes that are taken up under «Godkjenning av referat», and the step that enters their approval where the body approves them so.</summary>
public sealed partial class FormerMinutes(FormerMinutesQueries queries, ApproveInMeeting approve)
{
    private readonly string _id = UniqueId.Next("forrige");
    private IReadOnlyList<FormerMinutesRow> _rows = [];
    private Refusal? _refusal;

    [Parameter, EditorRequired] public required MeetingView View { get; set; }

    [Parameter] public EventCallback<string> OnDone { get; set; }

    [Parameter] public EventCallback OnReload { get; set; }

    private bool MayApprove => View is { Head.State: MeetingState.Held, May.WriteMinutes: true };

    private static string StandingOf(FormerMinutesRow row) => row switch
    {
        { State: MeetingState.Approved, ApprovedAt: { } at, ApprovedBy: [_, ..] } =>
            PanelTexts.ApprovedOnBy(NorwegianFormat.Date(NorwegianCalendar.DateOf(at)), string.Join(", ", row.ApprovedBy)),
        { State: MeetingState.Approved, ApprovedAt: { } at } => PanelTexts.ApprovedOn(NorwegianFormat.Date(NorwegianCalendar.DateOf(at))),
        { State: MeetingState.Held } => PanelTexts.NotSentYet,
        { IsForMeeting: true } => PanelTexts.WaitsForMeeting,
        _ => string.Join(' ', row.ApprovedBy.Select(name => PanelTexts.HasApproved(name)).Concat(row.Waiting.Select(WaitsFor))),
    };

    private static string WaitsFor(WaitingRow waiting) => waiting.Names.Count == 0
        ? PanelTexts.WaitsForNobody(Words.InSentence(waiting.Side))
        : PanelTexts.WaitsForSide(string.Join(", ", waiting.Names), Words.InSentence(waiting.Side));

    protected override Task OnInitializedAsync() => LoadAsync();

    private async Task LoadAsync() => _rows = await queries.ListAsync(View.Head.BodyId, View.Head.Date, CancellationToken.None);

    private async Task ApproveAsync(FormerMinutesRow row)
    {
        var approved = await approve.HandleAsync(row.Id, row.Version, View.Head.Id, CancellationToken.None);
        _refusal = approved.Refusal;
        await LoadAsync();
        if (approved.IsDone) await OnDone.InvokeAsync(PanelTexts.ApprovedHere(NorwegianFormat.Date(row.Date)));
    }
}
