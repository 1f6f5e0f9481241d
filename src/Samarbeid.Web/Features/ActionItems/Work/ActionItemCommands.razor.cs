using Microsoft.AspNetCore.Components;
using Samarbeid.Domain.Common;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Web.Features.ActionItems.Read;

namespace Samarbeid.Web.Features.ActionItems.Work;

/// <summary>What the person can do with the action now: buttons, and the form of the chosen one in their place.</summary>
public sealed partial class ActionItemCommands(RunActionCommand run, WorkingDays days)
{
    private ActionCommand? _chosen;
    private ActionItemCommandModel _form = new();
    private Refusal? _refusal;
    private bool _isStale;
    private bool _toFocus;
    private ElementReference _heading;
    private HashSet<ProgressLine> _seen = [];

    [Parameter, EditorRequired] public required ActionItemDetails Action { get; set; }

    [Parameter, EditorRequired] public required DateOnly Today { get; set; }

    /// <summary>Of its heading: 2 on the page of the action, 4 inside an item of a meeting.</summary>
    [Parameter] public int Level { get; set; } = 2;

    /// <summary>After a command: what happened, in words.</summary>
    [Parameter] public EventCallback<string> OnChanged { get; set; }

    /// <summary>Somebody else changed the action meanwhile; the page reads it anew, and what was written here stays.</summary>
    [Parameter] public EventCallback OnStale { get; set; }

    private List<ProgressLine> New => [.. Action.Log.Where(l => !_seen.Contains(l))];

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (!_toFocus) return;

        _toFocus = false;
        await _heading.FocusAsync();
    }

    private async Task ChooseAsync(ActionCommand command)
    {
        (_refusal, _isStale, _form) = (null, false, FormFor(command));
        if (command.NeedsForm())
            _chosen = command;
        else
            await RunAsync(command);
    }

    private Task RunAsync() => RunAsync(_chosen!.Value);

    private async Task RunAsync(ActionCommand command)
    {
        var outcome = await run.HandleAsync(command, Action.Id, Action.Version, _form, CancellationToken.None);
        (_refusal, _isStale) = (outcome.Refusal, outcome.Refusal == PersistenceRules.Stale);
        if (_isStale)
        {
            _seen = [.. Action.Log];
            await OnStale.InvokeAsync();
        }

        if (!outcome.IsDone) return;

        var done = command.Done(_form, Action, command is ActionCommand.PutOnHold or ActionCommand.WaitLonger ? days.OnOrAfter(_form.Date!.Value) : null);
        Close();
        await OnChanged.InvokeAsync(done);
    }

    // What is likely is filled in: a month more, and the interval as it is.
    private ActionItemCommandModel FormFor(ActionCommand command) => new()
    {
        Command = command,
        Date = command is ActionCommand.WaitLonger ? days.OnOrAfter(Today.AddMonths(1)) : null,
        Months = command is ActionCommand.ChangeEffectInterval ? Action.EffectAfterMonths : null,
    };

    private void Cancel()
    {
        (_refusal, _isStale) = (null, false);
        Close();
    }

    // The button that was pressed is gone, so the focus goes to the heading above where it was.
    private void Close() => (_chosen, _toFocus) = (null, true);
}
