using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Components;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Web.Features.Agreements.Read;

namespace Samarbeid.Web.Features.Agreements.Sign;

/// <summary>For which side, and on which day, where it was signed on paper before.</summary>
public sealed partial class SignForm(SignAgreement sign, NorwegianCalendar calendar)
{
    private SignatureModel _form = new();
    private Refusal? _refusal;

    [Parameter, EditorRequired] public required AgreementDetails Agreement { get; set; }

    [Parameter] public EventCallback<string> OnSigned { get; set; }

    /// <summary>Somebody else was first: the page reads it anew, and what was written here stays.</summary>
    [Parameter] public EventCallback OnStale { get; set; }

    [Parameter] public EventCallback OnClose { get; set; }

    protected override void OnInitialized() => _form = new() { Side = Agreement.ToSign.First(), On = calendar.Today };

    private async Task SaveAsync()
    {
        var outcome = await sign.HandleAsync(Agreement.Id, Agreement.Version, _form.Side!.Value, _form.On!.Value, CancellationToken.None);
        _refusal = outcome.Refusal;
        if (_refusal == PersistenceRules.Stale) await OnStale.InvokeAsync();
        if (outcome.IsDone) await OnSigned.InvokeAsync(AgreementTexts.DoneSign);
    }

    private sealed class SignatureModel
    {
        [Required] public Party? Side { get; set; }

        [Required] public DateOnly? On { get; set; }
    }
}
