using System.Globalization;
using Microsoft.AspNetCore.Components;
using Samarbeid.Domain.Agreements;
using Samarbeid.Domain.Common;
using Samarbeid.Infrastructure.Papers;
using Samarbeid.Web.Features.Meetings.Papers;

namespace Samarbeid.Web.Features.Agreements.Papers;

/// <summary>What lies beside an agreement, such as the signed sheet, and the place to bring more. js/papers.js sends what is chosen or dropped there.</summary>
public sealed partial class AgreementPaperList(DetachPaper detach, PaperSettings settings)
{
    private ElementReference _undo;
    private AgreementPaperRow? _removed;
    private Refusal? _refusal;
    private string? _said;
    private bool _focusUndo;

    [Parameter, EditorRequired] public required CooperationAgreementId Agreement { get; set; }

    [Parameter, EditorRequired] public required IReadOnlyList<AgreementPaperRow> Papers { get; set; }

    [Parameter, EditorRequired] public required bool MayWrite { get; set; }

    /// <summary>Reads the page anew.</summary>
    [Parameter] public EventCallback OnReload { get; set; }

    private string MostBytes => settings.MostBytes.ToString(CultureInfo.InvariantCulture);

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (_focusUndo && _removed is not null) await _undo.FocusAsync();
        _focusUndo = false;
    }

    private async Task RemoveAsync(AgreementPaperRow paper)
    {
        var removed = await detach.HandleAsync(Agreement, paper.Id, CancellationToken.None);
        _refusal = removed.Refusal;
        if (!removed.IsDone) return;

        (_removed, _focusUndo) = (paper, true);
        await DoneAsync(PaperTexts.Removed(paper.Title));
    }

    private async Task RestoreAsync(AgreementPaperRow paper)
    {
        var restored = await detach.UndoAsync(Agreement, paper.Id, CancellationToken.None);
        _refusal = restored.Refusal;
        if (!restored.IsDone) return;

        _removed = null;
        await DoneAsync(PaperTexts.Restored(paper.Title));
    }

    private async Task DoneAsync(string said)
    {
        _said = said;
        await OnReload.InvokeAsync();
    }
}
