using Microsoft.AspNetCore.Components;
using Samarbeid.Web.Components.Ui;
using Samarbeid.Web.Features.ActionItems.Read;

namespace Samarbeid.Web.Features.Meetings.Standing;

/// <summary>Walks through what is open, one action at a time, and lets whoever may do what the action's own page lets them. «Neste» keeps the focus,
/// so that one key goes through them all; where the meeting has come is said.</summary>
public sealed partial class ActionWalk(ActionItemPageQueries queries)
{
    private readonly string _id = UniqueId.Next("tiltak");
    private ActionItemDetails? _action;
    private ElementReference _next;
    private bool _isLoaded;
    private bool _toFocus = true;
    private int _at;
    private string? _said;

    /// <summary>In the order they are taken up; not empty.</summary>
    [Parameter, EditorRequired] public required IReadOnlyList<ActionRow> Rows { get; set; }

    [Parameter, EditorRequired] public required DateOnly Today { get; set; }

    [Parameter] public EventCallback OnClose { get; set; }

    private ActionRow Row => Rows[_at];

    private bool IsLast => _at == Rows.Count - 1;

    protected override Task OnInitializedAsync() => LoadAsync();

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (!_toFocus) return;

        _toFocus = false;
        await _next.FocusAsync();
    }

    private ActionLight Light(ActionItemDetails action) => ActionLights.Of(action.State, action.DueDate, Today);

    private async Task GoAsync(int step)
    {
        if (step > 0 && IsLast)
        {
            await OnClose.InvokeAsync();
            return;
        }

        _at = Math.Max(0, _at + step);
        // The button that led to the first is disabled there.
        _toFocus = _at == 0;
        await LoadAsync();
        _said = StandingTexts.NowAt(_at + 1, Rows.Count, Row.Reference, Row.Title, _action is { } action ? Light(action).Name() : "");
    }

    private async Task LoadAsync()
    {
        _action = await queries.FindAsync(Row.Id, CancellationToken.None);
        _isLoaded = true;
    }

    private async Task ChangedAsync(string done)
    {
        await LoadAsync();
        _said = done;
    }
}
