using Microsoft.AspNetCore.Components;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Infrastructure.Persistence.SingleUse;
using Samarbeid.Web.Shared;

namespace Samarbeid.Web.Features.Meetings.Plan;

/// <summary>Plans a meeting: which body, when, where, and who chairs it.</summary>
public sealed partial class PlanMeetingPage(
    MeetingPlanQueries queries, PlanMeeting plan, PlanSeries planSeries, NorwegianCalendar calendar, WorkingDays days, NavigationManager navigation)
{
    private readonly SingleUseKey _key = SingleUseKey.New();
    private readonly MeetingTimeModel _form = new();
    private readonly SeriesModel _series = new();
    private IReadOnlyList<FormerAgenda> _former = [];
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
        if (chosen is not null) await ChooseAsync(chosen.Id);
    }

    private Task ProposeAsync() => _form.Body is { } id ? ChooseAsync(new MeetingBodyId(id)) : Task.CompletedTask;

    private async Task ChooseAsync(MeetingBodyId body)
    {
        _form.Choose(body, _choices!);
        _former = await queries.FormerAsync(body, CancellationToken.None);
        // What was chosen of another body is not offered here.
        if (_former.All(m => m.Id.Value != _series.AgendaOf)) _series.AgendaOf = null;
    }

    private void Repeat() => _series.Propose(_form.Date, days);

    private async Task SaveAsync()
    {
        var (body, draft) = (new MeetingBodyId(_form.Body!.Value), _series.Of(_form.ToTime()));
        var planned = draft is { More.Count: 0, AgendaOf: null }
            ? await plan.HandleAsync(_key, body, draft.First, CancellationToken.None)
            : await planSeries.HandleAsync(_key, body, draft, CancellationToken.None);
        _refusal = planned.Refusal;
        if (!planned.IsDone) return;

        navigation.NavigateTo(draft.More.Count == 0 ? MeetingAddresses.JustPlanned(planned.Value) : MeetingAddresses.ManyPlanned(draft.More.Count + 1, body));
    }
}
