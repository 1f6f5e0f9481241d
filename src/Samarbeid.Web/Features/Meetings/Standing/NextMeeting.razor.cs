using Microsoft.AspNetCore.Components;
using Samarbeid.Domain.Common;
using Samarbeid.Infrastructure.Persistence.SingleUse;
using Samarbeid.Infrastructure.Texts;
using Samarbeid.Web.Components.Ui;
using Samarbeid.Web.Features.Meetings.Plan;

namespace Samarbeid.Web.Features.Meetings.Standing;

/// <summary>The next meeting under «Neste møte»: where one is planned its time, and otherwise days that whoever prepares the meetings plans with one press,
/// at the same time and place and with the same chair.</summary>
public sealed partial class NextMeeting(NextMeetingQueries queries, PlanMeeting plan)
{
    private readonly string _id = UniqueId.Next("neste");
    private readonly SingleUseKey _key = SingleUseKey.New();
    private NextMeetingView? _next;
    private ElementReference _heading;
    private Refusal? _refusal;
    private bool _toFocus;

    [Parameter, EditorRequired] public required MeetingView View { get; set; }

    [Parameter, EditorRequired] public required DateOnly Today { get; set; }

    [Parameter] public EventCallback<string> OnDone { get; set; }

    protected override Task OnInitializedAsync() => LoadAsync();

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (!_toFocus) return;

        _toFocus = false;
        await _heading.FocusAsync();
    }

    private async Task LoadAsync() => _next = await queries.AfterAsync(View.Head.BodyId, View.Head.Date, CancellationToken.None);

    private async Task PlanAsync(DateOnly day)
    {
        var time = new MeetingTime(day, View.Head.StartsAt, View.Head.Place, View.Head.ChairId, View.Head.Length);
        var planned = await plan.HandleAsync(_key, View.Head.BodyId, time, CancellationToken.None);
        _refusal = planned.Refusal;
        if (!planned.IsDone) return;

        await LoadAsync();
        _toFocus = true;
        await OnDone.InvokeAsync(StandingTexts.IsPlanned(NorwegianFormat.FullDate(day)));
    }
}
