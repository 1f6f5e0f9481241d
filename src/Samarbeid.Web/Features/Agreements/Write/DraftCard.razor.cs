using Microsoft.AspNetCore.Components;
using Samarbeid.Domain.Agreements;
using Samarbeid.Domain.Common;
using Samarbeid.Web.Features.Agreements.Read;

namespace Samarbeid.Web.Features.Agreements.Write;

/// <summary>The promises of an agreement that does not bind yet; those of a draft can still be written.</summary>
public sealed partial class DraftCard(RemoveCommitment remove, AddCommitment add)
{
    private PromiseModel? _form;
    private CommitmentRow? _removed;
    private Refusal? _refusal;

    [Parameter, EditorRequired] public required AgreementDetails Agreement { get; set; }

    [Parameter] public EventCallback<string> OnChanged { get; set; }

    private bool MayChange => Agreement is { MayWrite: true, State: AgreementState.Draft };

    private void Open(PromiseModel form) => (_form, _refusal, _removed) = (form, null, null);

    private Task SavedAsync(string done)
    {
        _form = null;
        return OnChanged.InvokeAsync(done);
    }

    private async Task RemoveAsync(CommitmentRow row)
    {
        var outcome = await remove.HandleAsync(Agreement.Id, Agreement.Version, row.Id, CancellationToken.None);
        (_refusal, _form, _removed) = (outcome.Refusal, null, outcome.IsDone ? row : null);
        await OnChanged.InvokeAsync("");
    }

    private async Task PutBackAsync(CommitmentRow row)
    {
        var outcome = await add.HandleAsync(Agreement.Id, Agreement.Version, PromiseModel.Of(row).ToPromise(), row.Number, CancellationToken.None);
        (_refusal, _removed) = (outcome.Refusal, outcome.IsDone ? null : row);
        await OnChanged.InvokeAsync("");
    }
}
