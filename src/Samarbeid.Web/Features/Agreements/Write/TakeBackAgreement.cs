using Samarbeid.Domain.Access;
using Samarbeid.Domain.Agreements;
using Samarbeid.Domain.Common;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.Features.Agreements.Write;

/// <summary>Takes it back from the sides to change it.</summary>
public sealed class TakeBackAgreement(Databases databases)
{
    public Task<Outcome> HandleAsync(CooperationAgreementId id, int version, CancellationToken cancel) =>
        databases.ChangeAgreementAsync([Operation.WriteAgreements], id, version, agreement => agreement.TakeBack(), cancel);
}
