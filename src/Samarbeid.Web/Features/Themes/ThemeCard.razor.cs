using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Components;
using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.Themes;
using Samarbeid.Infrastructure.Persistence.SingleUse;
using Samarbeid.Infrastructure.Texts;
using Samarbeid.Web.Components.Ui;
using Samarbeid.Web.Components.Ui.Forms;

namespace Samarbeid.Web.Features.Themes;

/// <summary>The fixed themes of a body on its page: how often, when last and when next, and where they are kept.</summary>
public sealed partial class ThemeCard(ThemeQueries queries, KeepTheme keep, EndTheme end)
{
    private const int MonthsOffered = 24;

    private readonly string _id = UniqueId.Next("tema");
    private ElementReference _heading;
    private TextField? _title;
    private ThemesView? _view;
    private ThemeModel? _form;
    private Refusal? _refusal;
    private string? _said;
    private bool _toFocus;
    private bool _isNew;

    [Parameter, EditorRequired] public required MeetingBodyId Body { get; set; }

    [Parameter, EditorRequired] public required DateOnly Today { get; set; }

    protected override Task OnInitializedAsync() => LoadAsync();

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (_isNew && _title is { } title) await title.Element.FocusAsync();
        else if (_toFocus) await _heading.FocusAsync();
        _isNew = _toFocus = false;
    }

    private async Task LoadAsync() => _view = await queries.OfAsync(Body, CancellationToken.None);

    private string NextOf(ThemeRow row) => row.DueFrom <= Today ? ThemeTexts.DueNow : NorwegianFormat.Month(row.DueFrom);

    private void Open() => (_form, _isNew, _said, _refusal) = (new(), true, null, null);

    private async Task KeepAsync()
    {
        var kept = await keep.HandleAsync(_form!.Key, Body, _form.Title, _form.Rhythm, Today.AddMonths(Math.Clamp(_form.Months, 0, MonthsOffered)), CancellationToken.None);
        _refusal = kept.Refusal;
        if (!kept.IsDone) return;

        _said = ThemeTexts.Kept(_form.Title.Trim());
        await CloseAsync();
    }

    private async Task EndAsync(ThemeRow row)
    {
        var ended = await end.HandleAsync(row.Theme.Id, row.Theme.Version, CancellationToken.None);
        _refusal = ended.Refusal;
        if (ended.IsDone) _said = ThemeTexts.Ended(row.Theme.Title);
        await CloseAsync();
    }

    private async Task CloseAsync()
    {
        (_form, _toFocus) = (null, true);
        await LoadAsync();
    }

    private sealed class ThemeModel
    {
        public SingleUseKey Key { get; } = SingleUseKey.New();

        [Required, StringLength(AgendaItem.TitleMaxLength)] public string Title { get; set; } = "";

        public ThemeRhythm Rhythm { get; set; } = ThemeRhythm.Yearly;

        /// <summary>From now to the month it is due from.</summary>
        public int Months { get; set; }
    }
}
