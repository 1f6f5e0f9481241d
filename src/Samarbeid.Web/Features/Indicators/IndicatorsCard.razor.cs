using Microsoft.AspNetCore.Components;
using Samarbeid.Domain.Challenges;
using Samarbeid.Domain.Common;
using Samarbeid.Web.Components.Ui;

namespace Samarbeid.Web.Features.Indicators;

/// <summary>What describes a challenge: its indicators with their readings (datagrunnlag).</summary>
public sealed partial class IndicatorsCard(EndIndicator end, ResumeIndicator resume)
{
    private readonly string _id = UniqueId.Next("datagrunnlag");
    private ElementReference _heading;
    private IndicatorModel? _form;
    private Refusal? _refusal;
    private string? _done;
    private Func<Task>? _undo;
    private bool _toHeading;

    [Parameter, EditorRequired] public required ChallengeId Challenge { get; set; }

    [Parameter, EditorRequired] public required IReadOnlyList<IndicatorRow> Rows { get; set; }

    [Parameter] public bool MayWrite { get; set; }

    [Parameter] public DateOnly Today { get; set; }

    [Parameter] public EventCallback OnChanged { get; set; }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (!_toHeading) return;

        _toHeading = false;
        await _heading.FocusAsync();
    }

    private void Open(IndicatorModel form) => (_form, _done, _undo, _refusal) = (form, null, null, null);

    private void Close() => (_form, _toHeading) = (null, true);

    private Task SavedAsync(string done)
    {
        if (_form is not null) Close();
        return TellAsync(Outcome.Done, done, null);
    }

    private async Task EndAsync(IndicatorRow row) => await TellAsync(
        await end.HandleAsync(row.Id, row.Version, CancellationToken.None), IndicatorTexts.WasEnded(row.Name), () => ResumeAsync(row with { Version = row.Version + 1 }));

    private async Task ResumeAsync(IndicatorRow row) => await TellAsync(
        await resume.HandleAsync(row.Id, row.Version, CancellationToken.None), IndicatorTexts.WasResumed(row.Name), null);

    private async Task TellAsync(Outcome outcome, string done, Func<Task>? undo)
    {
        (_refusal, _done, _undo) = (outcome.Refusal, outcome.IsDone ? done : null, outcome.IsDone ? undo : null);
        await OnChanged.InvokeAsync();
    }
}
