using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Components;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Meetings;

namespace Samarbeid.Web.Features.Meetings.Objections;

/// <summary>What somebody has to say against minutes. The words stay in the field when the step is refused.</summary>
public sealed partial class ObjectionForm
{
    private readonly ObjectionModel _form = new();
    private Refusal? _refusal;

    [Parameter, EditorRequired] public required string Title { get; set; }

    [Parameter, EditorRequired] public required string Hint { get; set; }

    [Parameter, EditorRequired] public required string ButtonText { get; set; }

    [Parameter, EditorRequired] public required Func<string, Task<Outcome>> Save { get; set; }

    [Parameter, EditorRequired] public required string DoneText { get; set; }

    [Parameter] public EventCallback<string> OnDone { get; set; }

    [Parameter] public EventCallback OnClose { get; set; }

    [Parameter] public EventCallback OnReload { get; set; }

    private async Task SaveAsync()
    {
        var outcome = await Save(_form.Text);
        _refusal = outcome.Refusal;
        if (outcome.IsDone) await OnDone.InvokeAsync(DoneText);
    }

    private sealed class ObjectionModel
    {
        [Required, StringLength(MinutesObjection.TextMaxLength)] public string Text { get; set; } = "";
    }
}
