using Microsoft.AspNetCore.Components;
using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Web.Components.Ui;
using Samarbeid.Web.Features.Meetings.Standing;

namespace Samarbeid.Web.Features.Meetings.Hold;

/// <summary>What became of what the body promised, grouped by what needs the meeting's attention first. A meeting may walk through what is open, one by one.</summary>
public sealed partial class SinceLast(SinceLastQueries queries)
{
    private readonly string _id = UniqueId.Next("siden-sist");
    private SinceLastView? _view;
    private IReadOnlyList<ActionRow>? _walked;
    private ElementReference _start;
    private bool _toFocus;

    [Parameter, EditorRequired] public required MeetingBodyId Body { get; set; }

    [Parameter, EditorRequired] public required DateOnly Before { get; set; }

    [Parameter, EditorRequired] public required DateOnly Today { get; set; }

    /// <summary>Whether what is open can be walked through here.</summary>
    [Parameter] public bool MayWalk { get; set; }

    private IReadOnlyList<ActionRow> Open => [.. _view!.Open.OrderBy(r => r.LightOn(Today))];

    private List<(ActionLight Light, List<ActionRow> Rows)> Groups =>
        [.. _view!.Open.Concat(_view.Closed).GroupBy(r => r.LightOn(Today)).OrderBy(g => g.Key).Select(g => (g.Key, g.ToList()))];

    protected override Task OnInitializedAsync() => LoadAsync();

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (!_toFocus) return;

        _toFocus = false;
        if (Open.Count > 0) await _start.FocusAsync();
    }

    private async Task LoadAsync() => _view = await queries.FindAsync(Body, Before, CancellationToken.None);

    // What was done on the way has other lights now.
    private async Task StopWalkAsync()
    {
        await LoadAsync();
        (_walked, _toFocus) = (null, true);
    }
}
