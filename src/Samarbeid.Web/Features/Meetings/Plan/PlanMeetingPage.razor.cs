using Microsoft.AspNetCore.Components;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Infrastructure.Persistence.SingleUse;
using Samarbeid.Web.Shared;

namespace Samarbeid.Web.Features.Meetings.Plan;

/// <summary>Plans a meeting: which body, when, where, and who chairs it.</summary>
public sealed partial class PlanMeetingPage(
    MeetingPlanQueries queries, PlanMeeting plan, NorwegianCalendar calendar, NavigationManager navigation)
{
    private readonly SingleUseKey _key = SingleUseKey.New();
    private readonly MeetingTimeModel _form = new();
    private PlanChoices? _choices;
    private Refusal? _refusal;
    private DateOnly _today;

    [SupplyParameterFromQuery(Name = MeetingAddresses.BodyKey)] private string? Body { get; set; }

    private IEnumerable<ChairOption> Chairs =>
        _form.Body is { } id ? _choices!.ChairsOf(new MeetingBodyId(id)) : [];

    protected override async Task OnInitializedAsync()
    {
        _today = calendar.Today;
        _choices = await queries.ChoicesAsync(_today, CancellationToken.None);
        var chosen = _choices.Bodies.Count == 1 ? _choices.Bodies[0] : _choices.Bodies.FirstOrDefault(b => b.Id.Value == Asked.Id(Body));
        if (chosen is not null) _form.Choose(chosen.Id, _choices);
    }

    private void Propose()
    {
        if (_form.Body is { } id) _form.Choose(new MeetingBodyId(id), _choices!);
    }

    private async Task SaveAsync()
    {
        var planned = await plan.HandleAsync(_key, new MeetingBodyId(_form.Body!.Value), _form.ToTime(), CancellationToken.None);
        _refusal = planned.Refusal;
        if (planned.IsDone) navigation.NavigateTo(MeetingAddresses.JustPlanned(planned.Value));
    }
}
