using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Components;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Meetings;
using Samarbeid.Web.Components.Ui.Forms;

namespace Samarbeid.Web.Features.Meetings.Papers;

/// <summary>One paper: what it is called, how large it is, who brought it and when.</summary>
public sealed partial class PaperLine
{
    private readonly TitleModel _form = new();
    private TextField _title = null!;
    private Refusal? _refusal;
    private bool _isRenaming;
    private bool _focusTitle;

    [Parameter, EditorRequired] public required MeetingId Meeting { get; set; }

    [Parameter, EditorRequired] public required PaperRow Paper { get; set; }

    [Parameter, EditorRequired] public required bool MayWrite { get; set; }

    [Parameter, EditorRequired] public required Func<string, Task<Outcome>> OnRename { get; set; }

    [Parameter] public EventCallback OnRemove { get; set; }

    [Parameter] public EventCallback OnReload { get; set; }

    private string FormName => $"vedlegg-{Paper.Id.Value}";

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (!_focusTitle) return;

        _focusTitle = false;
        await _title.Element.FocusAsync();
    }

    private async Task SaveAsync()
    {
        var renamed = await OnRename(_form.Title);
        _refusal = renamed.Refusal;
        if (renamed.IsDone) StopRenaming();
    }

    private void StartRenaming() => (_form.Title, _isRenaming, _focusTitle, _refusal) = (Paper.Title, true, true, null);

    private void StopRenaming() => _isRenaming = false;

    private sealed class TitleModel
    {
        [Required, StringLength(Samarbeid.Domain.Papers.Paper.TitleMaxLength)] public string Title { get; set; } = "";
    }
}
