using Microsoft.AspNetCore.Components;
using Samarbeid.Domain.ActionPlans;
using Samarbeid.Domain.Common;
using Samarbeid.Infrastructure.Texts;
using Samarbeid.Web.Features.ActionPlans.Write;
using Samarbeid.Web.Hosting;

namespace Samarbeid.Web.Features.ActionPlans.Read;

/// <summary>One plan: its areas, how far its goals have come, and what is done for them at which level.</summary>
public sealed partial class ActionPlanPage(ActionPlanPageQueries queries, RemoveArea removeArea, RemoveGoal removeGoal, NorwegianCalendar calendar)
{
    private ActionPlanDetails? _plan;
    private AreaModel? _area;
    private GoalModel? _goal;
    private Refusal? _refusal;
    private string? _done;
    private bool _isLoaded;

    [Parameter] public Guid Id { get; set; }

    [CascadingParameter] private HttpContext? Http { get; set; }

    protected override async Task OnParametersSetAsync()
    {
        await LoadAsync();
        if (_plan is null) Http.SayNotFound();
    }

    private async Task LoadAsync()
    {
        _plan = await queries.FindAsync(new ActionPlanId(Id), Cancel);
        _isLoaded = true;
    }

    private async Task ChangedAsync(string done)
    {
        Shut();
        await LoadAsync();
        _done = done;
    }

    private void Shut() => (_area, _goal, _refusal, _done) = (null, null, null, null);

    private void AddArea() => (_area, _goal, _done) = (new(), null, null);

    private void Edit(AreaRow area) => (_area, _goal, _done) = (new() { Row = area, Title = area.Title, Description = area.Description }, null, null);

    private void Add(AreaRow area) => (_area, _goal, _done) = (null, new() { Area = area.Id }, null);

    private void Edit(AreaRow area, GoalRow goal) => (_area, _goal, _done) = (null, new()
    {
        Row = goal,
        Area = area.Id,
        Title = goal.Title,
        Challenge = goal.ChallengeId.Value.ToString(),
        Indicator = goal.IndicatorId?.Value.ToString() ?? "",
        Target = goal.Target is { } target ? NorwegianFormat.Figure(target) : "",
    }, null);

    private async Task RemoveAsync(AreaRow area) => await TellAsync(await removeArea.HandleAsync(_plan!.Id, _plan.Version, area.Id, CancellationToken.None), area.Title);

    private async Task RemoveAsync(GoalRow goal) => await TellAsync(await removeGoal.HandleAsync(_plan!.Id, _plan.Version, goal.Id, CancellationToken.None), goal.Title);

    private async Task TellAsync(Outcome outcome, string title)
    {
        if (outcome.IsDone) await ChangedAsync(ActionPlanTexts.Removed(title));
        else _refusal = outcome.Refusal;
    }
}
