using Microsoft.AspNetCore.Components;
using Samarbeid.Domain.Common;
using Samarbeid.Infrastructure.Persistence.SingleUse;
using Samarbeid.Web.Features.Meetings.Plan;

namespace Samarbeid.Web.Features.AnnualWheels;

/// <summary>The hour, place and chair of the meetings that are made of a year's plan; each has its own day there.</summary>
public sealed partial class WheelMeetingForm(MeetingPlanQueries queries, PlanWheelMeetings plan)
{
    private readonly SingleUseKey _key = SingleUseKey.New();
    private readonly MeetingTimeModel _form = new();
    private PlanChoices? _choices;
    private Refusal? _refusal;

    [Parameter, EditorRequired] public required WheelView View { get; set; }

    [Parameter, EditorRequired] public required IReadOnlyList<WheelRow> Rows { get; set; }

    [Parameter, EditorRequired] public required DateOnly Today { get; set; }

    [Parameter] public EventCallback<WheelDone> OnDone { get; set; }

    [Parameter] public EventCallback OnClose { get; set; }

    protected override async Task OnInitializedAsync()
    {
        _choices = await queries.ChoicesAsync(Today, CancellationToken.None);
        _form.Choose(View.BodyId, _choices);
        _form.Date = Rows[0].Date;
    }

    private async Task SaveAsync()
    {
        var planned = await plan.HandleAsync(_key, View.Wheel!.Value, View.Version, [.. Rows.Select(r => r.Id)], _form.ToTime(), CancellationToken.None);
        _refusal = planned.Refusal;
        if (planned.IsDone) await OnDone.InvokeAsync(new(planned.Value == 1 ? WheelTexts.OnePlanned : WheelTexts.ManyPlanned(planned.Value), null));
    }
}
