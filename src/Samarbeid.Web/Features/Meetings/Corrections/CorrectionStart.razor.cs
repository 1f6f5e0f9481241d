using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Components;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Corrections;
using Samarbeid.Domain.Meetings;
using Samarbeid.Infrastructure.Persistence.SingleUse;

namespace Samarbeid.Web.Features.Meetings.Corrections;

/// <summary>Asks why the minutes are to be corrected, and starts a draft.</summary>
public sealed partial class CorrectionStart(StartCorrection start)
{
    private readonly SingleUseKey _key = SingleUseKey.New();
    private readonly StartModel _form = new();
    private Refusal? _refusal;

    [Parameter, EditorRequired] public required MeetingId Meeting { get; set; }

    /// <summary>Something in the minutes is kept from the public, and what is typed here is not.</summary>
    [Parameter, EditorRequired] public required bool HasExempt { get; set; }

    [Parameter] public EventCallback<string> OnDone { get; set; }

    [Parameter] public EventCallback OnReload { get; set; }

    private async Task SaveAsync()
    {
        var started = await start.HandleAsync(_key, Meeting, _form.Reason, CancellationToken.None);
        _refusal = started.Refusal;
        if (started.IsDone) await OnDone.InvokeAsync(CorrectionTexts.Started);
    }

    private sealed class StartModel
    {
        [Required, StringLength(MinutesCorrection.ReasonMaxLength)] public string Reason { get; set; } = "";
    }
}
