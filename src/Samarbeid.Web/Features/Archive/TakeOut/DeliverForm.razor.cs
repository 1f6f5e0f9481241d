using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Components;
using Samarbeid.Domain.Archive;
using Samarbeid.Domain.Common;

namespace Samarbeid.Web.Features.Archive.TakeOut;

/// <summary>The day and the number of the receipt.</summary>
public sealed partial class DeliverForm(DeliverPackage deliver, NorwegianCalendar calendar)
{
    private ReceiptModel _form = new();
    private Refusal? _refusal;
    private bool _isAgain;

    [Parameter, EditorRequired] public required PackageRow Package { get; set; }

    [Parameter] public EventCallback OnDelivered { get; set; }

    [Parameter] public EventCallback OnClose { get; set; }

    protected override void OnInitialized() => _form = new() { On = calendar.Today };

    private async Task SaveAsync()
    {
        var outcome = await deliver.HandleAsync(Package.Id, _form.On!.Value, _form.Receipt, _isAgain, CancellationToken.None);
        _refusal = outcome.Refusal;
        // Told that the edition is delivered already, whoever presses the button that now says so means it.
        _isAgain = outcome.Refusal?.Code == ArchiveRules.IsDelivered.Code;
        if (outcome.IsDone) await OnDelivered.InvokeAsync();
    }

    private sealed class ReceiptModel
    {
        [Required] public DateOnly? On { get; set; }

        [Required, StringLength(ArchivePackage.ReceiptMaxLength)] public string Receipt { get; set; } = "";
    }
}
