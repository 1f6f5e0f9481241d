using Samarbeid.Domain.Access;
using Samarbeid.Domain.Agreements;
using Samarbeid.Domain.Common;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.Features.Agreements.Write;

/// <summary>Says a promise of a draft in other words.</summary>
public sealed class RewriteCommitment(Databases databases)
{
    public Task<Outcome> HandleAsync(CooperationAgreementId id, int version, CommitmentId commitment, Promise promise, CancellationToken cancel) =>
        databases.ChangeAgreementAsync([Operation.WriteAgreements], id, version, agreement => agreement.Rewrite(commitment, promise), cancel);
}
