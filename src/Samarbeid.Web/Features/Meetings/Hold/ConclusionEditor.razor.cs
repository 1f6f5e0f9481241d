using Microsoft.AspNetCore.Components;
using Samarbeid.Domain.Common;
using Samarbeid.Infrastructure.Texts;
using Samarbeid.Web.Components.Ui;
using Samarbeid.Web.Components.Ui.Forms;
using Samarbeid.Web.Features.Meetings.Agenda;
using Samarbeid.Web.Shared;

namespace Samarbeid.Web.Features.Meetings.Hold;

/// <summary>Where the conclusion is written while the meeting goes on. It saves itself when the person pauses or leaves the field;
/// when somebody else has written on the same item, both texts are shown and the person chooses.</summary>
public sealed partial class ConclusionEditor(ConcludeItem conclude, MeetingQueries queries, NorwegianCalendar calendar, TimeProvider clock)
{
    private readonly string _id = UniqueId.Next("konklusjon");
    private TypingPause _pause = null!;
    private TextField _field = null!;
    private string _text = "";
    private ItemConclusion _seen = new("", false);
    private ItemConclusion? _theirs;
    private bool _isWriting;
    private bool _isSaving;
    private bool _toFocus;
    private string? _saved;
    private Refusal? _refusal;

    [Parameter, EditorRequired] public required MeetingView View { get; set; }

    [Parameter, EditorRequired] public required ItemRow Item { get; set; }

    [Parameter] public EventCallback<string> OnDone { get; set; }

    [Parameter] public EventCallback OnReload { get; set; }

    private bool IsDirty => _text.Trim() != _seen.Text;

    public void Dispose() => _pause.Dispose();

    protected override void OnInitialized() => _pause = new(clock, () => InvokeAsync(SaveInPauseAsync));

    protected override void OnParametersSet()
    {
        // What is being written is never taken away by news from elsewhere, and not even the space after the last word by its own saving.
        if (IsDirty) return;

        _seen = new(Item.Conclusion, Item.IsNoted);
        if (IsDirty) _text = _seen.Text;
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (!_toFocus) return;

        _toFocus = false;
        await _field.Element.FocusAsync();
    }

    private Task SaveAsync() => IsDirty ? SaveAsync(new(_text.Trim(), false)) : Task.CompletedTask;

    private async Task SaveInPauseAsync()
    {
        try
        {
            await SaveAsync();
            StateHasChanged();
        }
        catch (Exception fault)
        {
            await DispatchExceptionAsync(fault);
        }
    }

    private Task NoteAsync() => SaveAsync(ItemConclusion.Noted);

    private async Task SaveAsync(ItemConclusion written)
    {
        // Leaving the field and pressing the button come as two events of one wish.
        if (_isSaving || _theirs is not null) return;

        _pause.Stop();
        _isSaving = true;
        Outcome outcome;
        try
        {
            outcome = await conclude.HandleAsync(View.Head.Id, Item.Id, _seen, written, CancellationToken.None);
        }
        finally
        {
            _isSaving = false;
        }

        _refusal = outcome.Refusal;
        _theirs = _refusal == ConcludeItem.ChangedByOther ? await TheirsAsync() : null;
        if (!outcome.IsDone) return;

        (_seen, _isWriting) = (written, false);
        if (written.IsNoted) _text = "";
        // What was typed while this was on its way.
        if (IsDirty) _pause.Restart();
        _saved = UiTexts.SaveTime(NorwegianFormat.Time(TimeOnly.FromDateTime(NorwegianCalendar.Local(calendar.Now).DateTime)));
        await OnDone.InvokeAsync("");
    }

    private async Task<ItemConclusion?> TheirsAsync() =>
        (await queries.FindAsync(View.Head.Id, CancellationToken.None))?.Items.FirstOrDefault(i => i.Id == Item.Id) is { } now
            ? new(now.Conclusion, now.IsNoted)
            : null;

    private Task KeepMineAsync(ItemConclusion theirs)
    {
        (_seen, _theirs, _refusal) = (theirs, null, null);
        return SaveAsync(new(_text.Trim(), false));
    }

    private Task UseTheirsAsync(ItemConclusion theirs)
    {
        (_seen, _text, _theirs, _refusal, _isWriting) = (theirs, theirs.Text, null, null, false);
        return OnDone.InvokeAsync("");
    }

    private void WriteInstead() => (_isWriting, _toFocus) = (true, true);

    private static string TextOf(ItemConclusion theirs) => theirs switch
    {
        { IsNoted: true } => AgendaTexts.TheyNoted,
        { Text.Length: 0 } => AgendaTexts.TheyWroteNothing,
        _ => theirs.Text,
    };
}
