using Samarbeid.Domain.Access;
using Samarbeid.Domain.Agreements;
using Samarbeid.Domain.Common;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.Features.Agreements.Write;

/// <summary>Takes a promise into a draft, in its former place where it is put back.</summary>
public sealed class AddCommitment(Databases databases)
{
    public Task<Outcome> HandleAsync(CooperationAgreementId id, int version, Promise promise, int? number, CancellationToken cancel) =>
        databases.ChangeAgreementAsync([Operation.WriteAgreements], id, version, agreement => agreement.Add(promise, number), cancel);
}
