using Samarbeid.Domain.Access;
using Samarbeid.Domain.Agreements;
using Samarbeid.Domain.Common;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.Features.Agreements.Write;

/// <summary>Takes a promise out of a draft.</summary>
public sealed class RemoveCommitment(Databases databases)
{
    public Task<Outcome> HandleAsync(CooperationAgreementId id, int version, CommitmentId commitment, CancellationToken cancel) =>
        databases.ChangeAgreementAsync([Operation.WriteAgreements], id, version, agreement => agreement.Remove(commitment), cancel);
}
