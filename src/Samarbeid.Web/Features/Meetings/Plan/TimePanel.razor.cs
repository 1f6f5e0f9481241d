using Microsoft.AspNetCore.Components;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Domain.Meetings;

namespace Samarbeid.Web.Features.Meetings.Plan;

/// <summary>Changes time, place or chair of a planned or called meeting, or gives a postponed one its new date.</summary>
public sealed partial class TimePanel(MeetingPlanQueries queries, ReplanMeeting replan, RescheduleMeeting reschedule, RearrangeMeeting rearrange)
{
    private MeetingTimeModel _form = null!;
    private PlanChoices? _choices;
    private Refusal? _refusal;

    [Parameter, EditorRequired] public required MeetingView View { get; set; }

    [Parameter, EditorRequired] public required DateOnly Today { get; set; }

    [Parameter] public EventCallback<string> OnDone { get; set; }

    [Parameter] public EventCallback OnClose { get; set; }

    [Parameter] public EventCallback OnReload { get; set; }

    private bool IsCalled => View.Head.State is MeetingState.Called;

    private bool IsReplan => View.Head.State is MeetingState.Postponed;

    // Somebody who has left the body may still chair a meeting already planned.
    private IEnumerable<ChairOption> Chairs
    {
        get
        {
            var head = View.Head;
            var chairs = _choices!.ChairsOf(head.BodyId).ToList();
            return chairs.Any(c => c.Id == head.ChairId)
                ? chairs
                : chairs.Append(new ChairOption(head.BodyId, head.ChairId, head.ChairName, MemberRole.Chair, View.ChairMayApprove));
        }
    }

    protected override async Task OnInitializedAsync()
    {
        _form = MeetingTimeModel.Of(View.Head);
        if (IsReplan) _form.Date = null;
        _choices = await queries.ChoicesAsync(Today, CancellationToken.None);
    }

    private async Task SaveAsync()
    {
        var (id, version) = (View.Head.Id, View.Head.Version);
        var outcome = IsReplan
            ? await replan.HandleAsync(id, version, _form.ToTime(), CancellationToken.None)
            : IsCalled
                ? await rearrange.HandleAsync(id, version, _form.ToTime(), CancellationToken.None)
                : await reschedule.HandleAsync(id, version, _form.ToTime(), CancellationToken.None);
        _refusal = outcome.Refusal;
        if (outcome.IsDone) await OnDone.InvokeAsync(IsReplan ? PanelTexts.Replanned : PanelTexts.TimeSaved);
    }
}
