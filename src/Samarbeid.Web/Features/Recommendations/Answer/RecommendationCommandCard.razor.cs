using Microsoft.AspNetCore.Components;
using Samarbeid.Domain.Common;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Web.Components.Ui.Messages;
using Samarbeid.Web.Features.Recommendations.Read;

namespace Samarbeid.Web.Features.Recommendations.Answer;

/// <summary>What the person can do with the recommendation now.</summary>
public sealed partial class RecommendationCommandCard(RunRecommendationCommand run)
{
    private ConfirmDialog _dialog = null!;
    private RecommendationCommand? _chosen;
    private RecommendationCommand _asked;
    private RecommendationCommandModel _form = new();
    private Refusal? _refusal;
    private bool _isStale;
    private bool _toFocus;
    private ElementReference _heading;

    [Parameter, EditorRequired] public required RecommendationDetails Recommendation { get; set; }

    /// <summary>After a command: what happened, in words.</summary>
    [Parameter] public EventCallback<string> OnChanged { get; set; }

    /// <summary>Somebody else was first; the page reads it anew, and what was written here stays.</summary>
    [Parameter] public EventCallback OnStale { get; set; }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (!_toFocus) return;

        _toFocus = false;
        await _heading.FocusAsync();
    }

    private async Task ChooseAsync(RecommendationCommand command)
    {
        (_refusal, _isStale, _form, _asked) = (null, false, FormOf(command), command);
        // A form is a question of its own; what needs none would be done by a slip of the finger.
        if (command.NeedsForm())
            _chosen = command;
        else if (await _dialog.AskAsync())
            await RunAsync(command);
    }

    private async Task RunAsync(RecommendationCommand command)
    {
        var outcome = await run.HandleAsync(command, Recommendation.Id, Recommendation.Version, _form, CancellationToken.None);
        (_refusal, _isStale) = (outcome.Refusal, outcome.Refusal == PersistenceRules.Stale);
        if (_isStale) await OnStale.InvokeAsync();
        if (!outcome.IsDone) return;

        Close();
        await OnChanged.InvokeAsync(command.Done());
    }

    // Who corrects an answer begins with what was answered.
    private RecommendationCommandModel FormOf(RecommendationCommand command) =>
        command is RecommendationCommand.Correct && Recommendation.Replies is [var last, ..]
            ? new() { Command = command, Answer = last.Choice, Text = last.Words, CounterProposal = last.CounterProposal }
            : new() { Command = command };

    private void Cancel()
    {
        (_refusal, _isStale) = (null, false);
        Close();
    }

    // The button that was pressed is gone, so the focus goes to the heading above where it was.
    private void Close() => (_chosen, _toFocus) = (null, true);
}
