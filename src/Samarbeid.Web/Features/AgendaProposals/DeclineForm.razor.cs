using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Components;
using Samarbeid.Domain.AgendaProposals;
using Samarbeid.Domain.Common;
using Samarbeid.Web.Components.Ui.Forms;

namespace Samarbeid.Web.Features.AgendaProposals;

/// <summary>Why a proposed case, or a theme that is due, is not taken in.</summary>
public sealed partial class DeclineForm
{
    private readonly ReasonModel _form = new();
    private TextField _reason = null!;
    private Refusal? _refusal;

    [Parameter, EditorRequired] public required Func<string, Task<Outcome>> OnDecline { get; set; }

    [Parameter] public string? ButtonText { get; set; }

    [Parameter] public string? Hint { get; set; }

    [Parameter] public EventCallback OnClose { get; set; }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (firstRender) await _reason.Element.FocusAsync();
    }

    private async Task SaveAsync() => _refusal = (await OnDecline(_form.Reason)).Refusal;

    private sealed class ReasonModel
    {
        [Required, StringLength(AgendaProposal.ReasonMaxLength)] public string Reason { get; set; } = "";
    }
}
