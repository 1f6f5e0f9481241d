using Microsoft.AspNetCore.Components;
using Samarbeid.Domain.Common;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Web.Features.Agreements.Read;

namespace Samarbeid.Web.Features.Agreements.Write;

/// <summary>Who promises what, how often that is settled, and how it is seen whether it was kept.</summary>
public sealed partial class PromiseForm(AddCommitment add, RewriteCommitment rewrite, DutyUnitQueries units)
{
    private Refusal? _refusal;

    [Parameter, EditorRequired] public required AgreementDetails Agreement { get; set; }

    [Parameter, EditorRequired] public required PromiseModel Form { get; set; }

    [Parameter] public EventCallback<string> OnSaved { get; set; }

    /// <summary>Somebody else was first: the page reads it anew, and what was written here stays.</summary>
    [Parameter] public EventCallback OnStale { get; set; }

    [Parameter] public EventCallback OnClose { get; set; }

    protected override async Task OnInitializedAsync() => Form.Offer(await units.OfAsync(Agreement.BodyId, CancellationToken.None));

    private async Task SaveAsync()
    {
        var outcome = Form.Commitment is { } commitment
            ? await rewrite.HandleAsync(Agreement.Id, Agreement.Version, commitment, Form.ToPromise(), CancellationToken.None)
            : await add.HandleAsync(Agreement.Id, Agreement.Version, Form.ToPromise(), null, CancellationToken.None);
        _refusal = outcome.Refusal;
        if (_refusal == PersistenceRules.Stale) await OnStale.InvokeAsync();
        if (outcome.IsDone) await OnSaved.InvokeAsync(AgreementTexts.PromiseSaved);
    }
}
