using Microsoft.AspNetCore.Components;
using Samarbeid.Domain.Common;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Texts;
using Samarbeid.Web.Components.Ui;
using Samarbeid.Web.Components.Ui.Forms;
using Samarbeid.Web.Shared;

namespace Samarbeid.Web.Features.Meetings.Hold;

/// <summary>A text of the meeting that several may write on (samskriving). It saves itself when the person pauses or leaves the field, and at the latest two seconds
/// after the first letter. What another has saved is written into the field only when nobody is in it; otherwise it stands beside, and the person chooses.</summary>
public sealed partial class SharedText(NorwegianCalendar calendar, TimeProvider clock)
{
    /// <summary>No more than this is lost of what is typed, whatever becomes of the browser.</summary>
    public static readonly TimeSpan LongestUnsaved = TimeSpan.FromSeconds(2);

    private readonly string _id = UniqueId.Next("tekst");
    private TypingPause _pause = null!;
    private TextField _field = null!;
    private SharedWords _words = null!;
    private bool _isIn;
    private bool _isSaving;
    private bool _toFocus;
    private string? _saved;
    private Refusal? _refusal;

    [Parameter, EditorRequired] public required string Label { get; set; }
    [Parameter, EditorRequired] public required string Hint { get; set; }
    [Parameter, EditorRequired] public required int MaxLength { get; set; }
    [Parameter] public int Rows { get; set; } = 5;

    /// <summary>What is saved, as the page last read it.</summary>
    [Parameter, EditorRequired] public required ItemConclusion Stands { get; set; }

    /// <summary>Who saved it, where it came while the page was open.</summary>
    [Parameter] public string? Author { get; set; }

    /// <summary>Saves what is written over what was seen.</summary>
    [Parameter, EditorRequired] public required Func<ItemConclusion, ItemConclusion, Task<Outcome>> Save { get; set; }

    [Parameter] public bool TakesFocus { get; set; }
    [Parameter] public EventCallback<string> OnDone { get; set; }
    [Parameter] public EventCallback OnReload { get; set; }
    [Parameter] public RenderFragment? ChildContent { get; set; }

    /// <summary>Nothing is written, and nothing is saved.</summary>
    public bool IsEmpty => _words is { IsDirty: false, Seen.Text.Length: 0 };

    /// <summary>Somebody is in the field, or has something to settle there.</summary>
    public bool IsBusy => _isIn || _words is { IsDirty: true } or { Theirs: not null };

    private string AuthorName => _words.Author ?? LiveTexts.Somebody;

    public void Dispose() => _pause.Dispose();

    public Task SaveAsync() => _words.IsDirty ? SaveAsync(new(_words.Trimmed, false)) : Task.CompletedTask;

    public async Task SaveAsync(ItemConclusion written)
    {
        // Leaving the field and pressing the button come as two events of one wish.
        if (_isSaving || _words.Theirs is not null) return;

        _pause.Stop();
        _isSaving = true;
        try
        {
            await WriteAsync(written);
        }
        finally
        {
            _isSaving = false;
        }

        _words.Meet(Stands, Author, _isIn);
        // What was typed while this was on its way, and what the database did not take now.
        if (_words is { IsDirty: true, Theirs: null } && _refusal is null) _pause.Restart();
    }

    protected override void OnInitialized()
    {
        _pause = new(clock, () => InvokeAsync(SaveInPauseAsync), LongestUnsaved);
        (_words, _toFocus) = (new(Stands), TakesFocus);
    }

    protected override void OnParametersSet()
    {
        // A page that was read before the save that is under way says nothing of it.
        if (!_isSaving) _words.Meet(Stands, Author, _isIn);
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (!_toFocus) return;

        _toFocus = false;
        await _field.Element.FocusAsync();
    }

    private async Task LeaveAsync()
    {
        _isIn = false;
        if (_words is { IsDirty: false, Theirs: { } theirs }) await UseTheirsAsync(theirs);
        await SaveAsync();
    }

    private async Task SaveInPauseAsync()
    {
        try
        {
            await SaveAsync();
        }
        catch (Exception fault)
        {
            if (!PersistenceRules.IsOutage(fault)) await DispatchExceptionAsync(fault);
            _saved = LiveTexts.NotSavedYet;
            _pause.Restart();
        }

        StateHasChanged();
    }

    private async Task WriteAsync(ItemConclusion written)
    {
        var outcome = await Save(_words.Seen, written);
        // What passes is tried again, and what another has written stands beside.
        _refusal = outcome.Refusal is { } refusal && !SharedWords.IsPassing(refusal) ? refusal : null;
        _words.Answer(outcome, written);
        _saved = outcome.IsDone
            ? UiTexts.SaveTime(NorwegianFormat.Time(TimeOnly.FromDateTime(NorwegianCalendar.Local(calendar.Now).DateTime)))
            : LiveTexts.NotSavedYet;
        if (outcome.IsDone) await OnDone.InvokeAsync("");
    }

    private Task KeepAsync(ItemConclusion theirs, string text)
    {
        _words.Keep(theirs, text);
        return SaveAsync();
    }

    private Task UseTheirsAsync(ItemConclusion theirs)
    {
        _words.Take(theirs);
        return OnDone.InvokeAsync("");
    }
}
