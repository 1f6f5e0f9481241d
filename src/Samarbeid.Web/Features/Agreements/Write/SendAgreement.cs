using Samarbeid.Domain.Access;
using Samarbeid.Domain.Agreements;
using Samarbeid.Domain.Common;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.Features.Agreements.Write;

/// <summary>Lays a draft before both sides to be signed.</summary>
public sealed class SendAgreement(Databases databases, NorwegianCalendar calendar)
{
    public Task<Outcome> HandleAsync(CooperationAgreementId id, int version, CancellationToken cancel) =>
        databases.ChangeAgreementAsync([Operation.WriteAgreements], id, version, agreement => agreement.Send(calendar.Now), cancel);
}
