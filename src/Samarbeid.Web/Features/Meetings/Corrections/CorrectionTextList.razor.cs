using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Components;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Corrections;

namespace Samarbeid.Web.Features.Meetings.Corrections;

/// <summary>The texts of the edition in force, each of which can be given other words.</summary>
public sealed partial class CorrectionTextList(CorrectText correct)
{
    private const int ShortLength = 60;

    private TextModel _form = new();
    private TextPlace? _editing;
    private Refusal? _refusal;

    [Parameter, EditorRequired] public required CorrectionRow Correction { get; set; }

    [Parameter] public EventCallback<string> OnDone { get; set; }

    [Parameter] public EventCallback OnReload { get; set; }

    private void Edit(PlaceRow row)
    {
        (_editing, _refusal) = (row.Place, null);
        _form = new() { Text = row.Now ?? row.Was };
    }

    private void Stop() => _editing = null;

    private async Task SaveAsync(PlaceRow row)
    {
        var saved = await correct.HandleAsync(Correction.Id, Correction.Version, row.Place, _form.Text, CancellationToken.None);
        _refusal = saved.Refusal;
        if (!saved.IsDone) return;

        Stop();
        await OnDone.InvokeAsync(CorrectionTexts.TextSaved);
    }

    private async Task UndoAsync(PlaceRow row)
    {
        _form = new() { Text = row.Was };
        await SaveAsync(row);
    }

    // Buttons that say the same are told apart by what they are about.
    private static string Short(PlaceRow row) => row.Was.Length <= ShortLength ? row.Was : row.Was[..ShortLength] + "…";

    private sealed class TextModel
    {
        [Required, StringLength(CorrectedText.TextMaxLength)] public string Text { get; set; } = "";
    }
}
