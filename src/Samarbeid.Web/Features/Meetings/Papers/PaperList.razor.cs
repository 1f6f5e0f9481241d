using System.Globalization;
using Microsoft.AspNetCore.Components;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Papers;
using Samarbeid.Infrastructure.Papers;
using Samarbeid.Web.Components.Ui;

namespace Samarbeid.Web.Features.Meetings.Papers;

/// <summary>The papers of an item, or of the meeting as a whole, and the place to bring more. js/papers.js sends what is chosen or dropped there.</summary>
public sealed partial class PaperList(RenamePaper rename, RemovePaper remove, RestorePaper restore, PaperSettings settings)
{
    private readonly string _id = UniqueId.Next("vedlegg");
    private readonly string _field = UniqueId.Next("filer");
    private ElementReference _undo;
    private PaperRow? _removed;
    private Refusal? _refusal;
    private bool _focusUndo;

    [Parameter, EditorRequired] public required MeetingView View { get; set; }

    /// <summary>Null for those of the meeting as a whole.</summary>
    [Parameter] public ItemRow? Item { get; set; }

    [Parameter] public EventCallback<string> OnDone { get; set; }

    [Parameter] public EventCallback OnReload { get; set; }

    private string MostBytes => settings.MostBytes.ToString(CultureInfo.InvariantCulture);

    private IReadOnlyList<PaperRow> Papers => [.. View.Papers.Where(p => p.Item == Item?.Id)];

    /// <summary>Those that are kept from the public, and from this person. On a restricted item the item says so for all of them.</summary>
    private IReadOnlyList<RestrictedPaper> Hidden =>
        Item is { IsRead: false } ? [] : [.. View.RestrictedPapers.Where(p => p.Item == Item?.Id && View.Papers.All(read => read.Id != p.Id))];

    private bool MayWrite => Item?.IsRead != false && IsOpen;

    private bool IsOpen => View.Head.State.TakesPapers()
        && (View.Head.State.WritesPapers() is Operation.WriteMinutes ? View.May.WriteMinutes : View.May.WriteMeeting);

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (_focusUndo && _removed is not null) await _undo.FocusAsync();
        _focusUndo = false;
    }

    private async Task<Outcome> RenameAsync(PaperRow paper, string title)
    {
        var renamed = await rename.HandleAsync(View.Head.Id, paper.Id, paper.Version, title, CancellationToken.None);
        if (renamed.IsDone) await OnDone.InvokeAsync(PaperTexts.Renamed);
        return renamed;
    }

    private async Task RemoveAsync(PaperRow paper)
    {
        var removed = await remove.HandleAsync(View.Head.Id, paper.Id, CancellationToken.None);
        _refusal = removed.Refusal;
        if (!removed.IsDone) return;

        (_removed, _focusUndo) = (paper, true);
        await OnDone.InvokeAsync(PaperTexts.Removed(paper.Title));
    }

    private async Task RestoreAsync(PaperRow paper)
    {
        var restored = await restore.HandleAsync(View.Head.Id, paper.Id, CancellationToken.None);
        _refusal = restored.Refusal;
        if (!restored.IsDone) return;

        _removed = null;
        await OnDone.InvokeAsync(PaperTexts.Restored(paper.Title));
    }

    private Task UploadedAsync() => OnDone.InvokeAsync(PaperTexts.Uploaded);
}
