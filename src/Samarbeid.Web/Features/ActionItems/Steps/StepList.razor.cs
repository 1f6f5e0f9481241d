using Microsoft.AspNetCore.Components;
using Samarbeid.Domain.ActionItems;
using Samarbeid.Domain.Common;
using Samarbeid.Infrastructure.Persistence.SingleUse;
using Samarbeid.Infrastructure.Texts;
using Samarbeid.Web.Features.ActionItems.Read;

namespace Samarbeid.Web.Features.ActionItems.Steps;

/// <summary>The steps of an action: ticked with one tap by whoever works on it, and written by whoever changes it.</summary>
public sealed partial class StepList(AddStep add, TickStep tick, RewordStep reword, MoveStep move, RemoveStep remove)
{
    private SingleUseKey _key;
    private ActionStepId? _edited;
    private StepLine? _removed;
    private ElementReference _undo, _add;
    private Func<ElementReference>? _focus;
    private Refusal? _refusal;
    private string? _said;
    private bool _isAdding;
    private int _round;

    [Parameter, EditorRequired] public required ActionItemDetails Action { get; set; }

    /// <summary>Reads the page anew.</summary>
    [Parameter] public EventCallback OnReload { get; set; }

    private Dictionary<(ActionStepId, int), ElementReference> Buttons { get; } = [];

    private IReadOnlyList<StepLine> Steps => Action.Steps;

    private int Done => Steps.Count(s => s.DoneAt is not null);

    private bool MayTick => Action.May.Contribute && Action.State.IsOpen();

    private bool MayWrite => Action.May.Write && Action.State.IsOpen();

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (_focus is not { } focus) return;

        _focus = null;
        await focus().FocusAsync();
    }

    private static string FactsOf(StepLine step) => step.DoneAt is { } done
        ? StepTexts.DoneBy(step.DoneBy ?? "", NorwegianFormat.Date(NorwegianCalendar.DateOf(done)))
        : string.Join(" · ", new[] { step.Assignee, step.DueOn is { } due ? StepTexts.DueOn(NorwegianFormat.Date(due)) : null }.Where(f => f is not null));

    private async Task TickAsync(StepLine step, bool isDone)
    {
        var ticked = await tick.HandleAsync(Action.Id, step.Id, isDone, CancellationToken.None);
        // The box says what was pressed; drawn anew it says what is.
        if (!ticked.IsDone) _round++;
        var progress = StepProgress.TextOf(Steps.Count(s => s.Id == step.Id ? isDone : s.DoneAt is not null), Steps.Count);
        await SayAsync(ticked, isDone ? StepTexts.Ticked(step.Text, progress) : StepTexts.Unticked(step.Text, progress));
    }

    private async Task MoveAsync(StepLine step, bool isUp)
    {
        var moved = await move.HandleAsync(Action.Id, step.Id, isUp, CancellationToken.None);
        var place = Math.Clamp(PlaceOf(step) + (isUp ? -1 : 1), 1, Steps.Count);
        await SayAsync(moved, StepTexts.Moved(step.Text, place));
        // At an end the button that was pressed is disabled.
        if (moved.IsDone) _focus = () => Buttons[(step.Id, place == 1 ? 1 : place == Steps.Count ? -1 : isUp ? -1 : 1)];
    }

    private async Task RemoveAsync(StepLine step)
    {
        var removed = await remove.HandleAsync(Action.Id, step.Id, CancellationToken.None);
        if (removed.IsDone) (_removed, _focus) = (step, () => _undo);
        await SayAsync(removed, StepTexts.Removed(step.Text));
    }

    private async Task PutBackAsync(StepLine step)
    {
        var restored = await remove.UndoAsync(Action.Id, step.Id, CancellationToken.None);
        if (restored.IsDone) _removed = null;
        await SayAsync(restored, StepTexts.PutBack(step.Text));
        if (restored.IsDone) _focus = () => Buttons[(step.Id, 0)];
    }

    private async Task<Outcome> RewordAsync(StepLine step, StepWords words)
    {
        var reworded = await reword.HandleAsync(Action.Id, step.Id, step.Version, words, CancellationToken.None);
        if (!reworded.IsDone) return reworded;

        await SayAsync(reworded, StepTexts.Reworded(words.Text));
        await CloseAsync(step);
        return reworded;
    }

    private async Task<Outcome> AddAsync(StepWords words)
    {
        var added = (await add.HandleAsync(_key, Action.Id, words, CancellationToken.None)).WithoutValue;
        if (!added.IsDone) return added;

        // The next one is written at once; the form begins anew with its key.
        StartAdding();
        await SayAsync(added, StepTexts.Added(words.Text));
        return added;
    }

    private void StartAdding() => (_isAdding, _key, _edited) = (true, SingleUseKey.New(), null);

    private Task StopAddingAsync()
    {
        (_isAdding, _focus) = (false, () => _add);
        StateHasChanged();
        return Task.CompletedTask;
    }

    private void Edit(StepLine step) => (_edited, _isAdding) = (step.Id, false);

    private Task CloseAsync(StepLine step)
    {
        (_edited, _focus) = (null, () => Buttons[(step.Id, 0)]);
        StateHasChanged();
        return Task.CompletedTask;
    }

    private int PlaceOf(StepLine step) => Steps.TakeWhile(s => s.Id != step.Id).Count() + 1;

    private async Task SayAsync(Outcome outcome, string said)
    {
        (_refusal, _said) = (outcome.Refusal, outcome.IsDone ? said : null);
        await OnReload.InvokeAsync();
    }
}
