using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Components;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Meetings;

namespace Samarbeid.Web.Features.Meetings.Plan;

/// <summary>Asks for the reason that a step needs, and takes it.</summary>
public sealed partial class ReasonPanel
{
    private readonly ReasonModel _form = new();
    private Refusal? _refusal;

    [Parameter, EditorRequired] public required string Title { get; set; }

    [Parameter, EditorRequired] public required string Label { get; set; }

    [Parameter] public string? Hint { get; set; }

    [Parameter, EditorRequired] public required string ButtonText { get; set; }

    [Parameter] public bool IsDangerous { get; set; }

    [Parameter, EditorRequired] public required Func<string, Task<Outcome>> Save { get; set; }

    [Parameter, EditorRequired] public required string DoneText { get; set; }

    [Parameter] public EventCallback<string> OnDone { get; set; }

    [Parameter] public EventCallback OnClose { get; set; }

    [Parameter] public EventCallback OnReload { get; set; }

    private async Task SaveAsync()
    {
        var outcome = await Save(_form.Reason);
        _refusal = outcome.Refusal;
        if (outcome.IsDone) await OnDone.InvokeAsync(DoneText);
    }

    private sealed class ReasonModel
    {
        [Required, StringLength(Meeting.ReasonMaxLength)] public string Reason { get; set; } = "";
    }
}
