using Microsoft.AspNetCore.Components;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Themes;
using Samarbeid.Web.Components.Ui;
using Samarbeid.Web.Features.Meetings;

namespace Samarbeid.Web.Features.Themes;

/// <summary>The fixed themes that are due at a meeting while its agenda is written: taken in, or left to the next with a reason.</summary>
public sealed partial class DueThemes(ThemeQueries queries, TakeInTheme takeIn, PassOverTheme passOver)
{
    private readonly string _id = UniqueId.Next("tema");
    private IReadOnlyList<ThemeRow> _due = [];
    private ElementReference _heading;
    private BodyThemeId? _passed;
    private Refusal? _refusal;
    private int? _seen;
    private bool _toFocus;

    [Parameter, EditorRequired] public required MeetingHead Meeting { get; set; }

    [Parameter, EditorRequired] public required bool MayWrite { get; set; }

    [Parameter] public EventCallback<string> OnDone { get; set; }

    protected override async Task OnParametersSetAsync()
    {
        if (_seen == Meeting.Version) return;

        _seen = Meeting.Version;
        await LoadAsync();
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (!_toFocus) return;

        _toFocus = false;
        if (_due.Count > 0) await _heading.FocusAsync();
    }

    private async Task LoadAsync() => _due = MayWrite ? await queries.DueAsync(Meeting.BodyId, Meeting.Date, CancellationToken.None) : [];

    private async Task TakeInAsync(ThemeRow row)
    {
        var taken = await takeIn.HandleAsync(row.Theme.Id, Meeting.Id, Meeting.Version, CancellationToken.None);
        _refusal = taken.Refusal;
        if (taken.IsDone) await DoneAsync(ThemeTexts.TakenIn(row.Theme.Title));
    }

    private async Task<Outcome> PassOverAsync(ThemeRow row, string reason)
    {
        var passed = await passOver.HandleAsync(row.Theme.Id, row.Theme.Version, Meeting.Id, reason, CancellationToken.None);
        if (passed.IsDone) await DoneAsync(ThemeTexts.PassOverDone(row.Theme.Title));
        return passed;
    }

    private async Task DoneAsync(string done)
    {
        Close();
        await LoadAsync();
        await OnDone.InvokeAsync(done);
        // The form calls back as a function, of which this component is not told.
        StateHasChanged();
    }

    private void Close() => (_passed, _toFocus) = (null, true);
}
