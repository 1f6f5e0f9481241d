using Microsoft.AspNetCore.Components;
using Samarbeid.Domain.Common;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Web.Features.Agreements.Read;

namespace Samarbeid.Web.Features.Agreements.Write;

/// <summary>Rewrites what a draft says of itself.</summary>
public sealed partial class TermsForm(ChangeAgreement change)
{
    private AgreementModel _form = new();
    private Refusal? _refusal;

    [Parameter, EditorRequired] public required AgreementDetails Agreement { get; set; }

    [Parameter] public EventCallback<string> OnSaved { get; set; }

    /// <summary>Somebody else was first: the page reads it anew, and what was written here stays.</summary>
    [Parameter] public EventCallback OnStale { get; set; }

    [Parameter] public EventCallback OnClose { get; set; }

    protected override void OnInitialized() => _form = AgreementModel.Of(Agreement);

    private async Task SaveAsync()
    {
        var outcome = await change.HandleAsync(Agreement.Id, Agreement.Version, _form.ToTerms(), CancellationToken.None);
        _refusal = outcome.Refusal;
        if (_refusal == PersistenceRules.Stale) await OnStale.InvokeAsync();
        if (outcome.IsDone) await OnSaved.InvokeAsync(AgreementTexts.DraftSaved);
    }
}
