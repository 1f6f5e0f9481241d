using Microsoft.AspNetCore.Components;
using Samarbeid.Domain.Common;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.SingleUse;
using Samarbeid.Web.Components.Ui.Messages;
using Samarbeid.Web.Features.Agreements.Read;
using Samarbeid.Web.Features.Agreements.Write;

namespace Samarbeid.Web.Features.Agreements.Sign;

/// <summary>What the person can do with the agreement now.</summary>
public sealed partial class AgreementCommandCard(RunAgreementStep run, RenewAgreement renew, TerminateAgreement terminate, NavigationManager navigation)
{
    private SingleUseKey _key = SingleUseKey.New();
    private ConfirmDialog _dialog = null!;
    private AgreementStep? _asked;
    private Refusal? _refusal;

    [Parameter, EditorRequired] public required AgreementDetails Agreement { get; set; }

    /// <summary>After a step: what happened, in words.</summary>
    [Parameter] public EventCallback<string> OnChanged { get; set; }

    /// <summary>Somebody else was first; the page reads it anew.</summary>
    [Parameter] public EventCallback OnStale { get; set; }

    private IReadOnlyList<AgreementStep> Steps => Agreement.Steps();

    private bool HasCommands => Steps.Count > 0 || Agreement.State is Domain.Agreements.AgreementState.UnderConsideration;

    private async Task ChooseAsync(AgreementStep step)
    {
        _refusal = null;
        if (step is AgreementStep.Sign or AgreementStep.Terminate or AgreementStep.Change) _asked = step;
        else if (step is AgreementStep.Renew) await RenewAsync();
        else if (step is not AgreementStep.Send || await _dialog.AskAsync()) await RunAsync(step);
    }

    private async Task RunAsync(AgreementStep step)
    {
        var outcome = await run.HandleAsync(step, Agreement.Id, Agreement.Version, CancellationToken.None);
        _refusal = outcome.Refusal;
        if (outcome.IsDone) await DoneAsync(step.Done());
        else if (_refusal == PersistenceRules.Stale) await OnStale.InvokeAsync();
    }

    private async Task RenewAsync()
    {
        var begun = await renew.HandleAsync(_key, Agreement.Id, Agreement.Title, CancellationToken.None);
        (_refusal, _key) = (begun.Refusal, SingleUseKey.New());
        if (begun.IsDone) navigation.NavigateTo(AgreementAddresses.Of(begun.Value));
    }

    private Task DoneAsync(string done)
    {
        Close();
        return OnChanged.InvokeAsync(done);
    }

    private void Close() => _asked = null;
}
