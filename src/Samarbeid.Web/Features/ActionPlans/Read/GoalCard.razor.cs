using Microsoft.AspNetCore.Components;
using Samarbeid.Domain.ActionPlans;
using Samarbeid.Domain.Common;
using Samarbeid.Infrastructure.Persistence.SingleUse;
using Samarbeid.Web.Components.Ui;
using Samarbeid.Web.Features.ActionPlans.Write;
using Samarbeid.Web.Features.Indicators;

namespace Samarbeid.Web.Features.ActionPlans.Read;

/// <summary>One goal: how far it has come, as a bar and in words, and what is done for it.</summary>
public sealed partial class GoalCard(TakeOutAction takeOut, TakeInAction takeIn)
{
    private readonly string _id = UniqueId.Next("maal");
    private ElementReference _heading;
    private PlanActionModel? _form;
    private PlannedRow? _taken;
    private Refusal? _refusal;
    private bool _toHeading;

    [Parameter, EditorRequired] public required ActionPlanDetails Plan { get; set; }

    [Parameter, EditorRequired] public required GoalRow Goal { get; set; }

    [Parameter, EditorRequired] public required DateOnly Today { get; set; }

    [Parameter] public EventCallback OnEdit { get; set; }

    [Parameter] public EventCallback OnRemove { get; set; }

    /// <summary>With what happened, in words.</summary>
    [Parameter] public EventCallback<string> OnChanged { get; set; }

    private string WayText => ActionPlanTexts.Way(
        Goal.Start is { } start ? PlanWords.At(start, Goal.Unit) : ActionPlanTexts.Nothing,
        Goal.Latest is { } latest ? PlanWords.At(latest, Goal.Unit) : ActionPlanTexts.Nothing,
        Goal.Target is { } target ? IndicatorWords.Of(new(target), Goal.Unit) : ActionPlanTexts.Nothing);

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (!_toHeading) return;

        _toHeading = false;
        await _heading.FocusAsync();
    }

    private static Tone ToneOf(AttainmentVerdict verdict) => verdict switch
    {
        AttainmentVerdict.Reached => Tone.Success,
        AttainmentVerdict.Underway => Tone.Progress,
        AttainmentVerdict.Backwards => Tone.Danger,
        AttainmentVerdict.Unchanged => Tone.Warning,
        _ => Tone.Neutral,
    };

    private void Open() => (_form, _taken, _refusal) = (new() { Goal = Goal.Id }, null, null);

    private void Place(PlannedRow row) => (_form, _taken, _refusal) = (new()
    {
        Goal = Goal.Id,
        Row = row,
        Level = row.Level,
        BudgetLine = row.BudgetLine,
        Kroner = row.Kroner,
        Funding = row.Funding,
    }, null, null);

    private void Shut() => (_form, _toHeading) = (null, true);

    private Task SavedAsync(string done)
    {
        Shut();
        return OnChanged.InvokeAsync(done);
    }

    private async Task TakeOutAsync(PlannedRow row)
    {
        var outcome = await takeOut.HandleAsync(Plan.Id, Plan.Version, row.Id, CancellationToken.None);
        (_refusal, _taken, _toHeading) = (outcome.Refusal, outcome.IsDone ? row : null, outcome.IsDone);
        if (outcome.IsDone) await OnChanged.InvokeAsync("");
    }

    private async Task PutBackAsync(PlannedRow row)
    {
        var outcome = await takeIn.HandleAsync(SingleUseKey.New(), Plan.Id, Plan.Version, Goal.Id, row.ActionItem, row.Terms, CancellationToken.None);
        (_refusal, _taken, _toHeading) = (outcome.Refusal, null, true);
        if (outcome.IsDone) await OnChanged.InvokeAsync("");
    }
}
