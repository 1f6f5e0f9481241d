using Samarbeid.Domain.Access;
using Samarbeid.Domain.Agreements;
using Samarbeid.Domain.Common;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.Features.Agreements.Write;

/// <summary>Says that both sides look at how it has served.</summary>
public sealed class EvaluateAgreement(Databases databases, NorwegianCalendar calendar)
{
    public Task<Outcome> HandleAsync(CooperationAgreementId id, int version, CancellationToken cancel) =>
        databases.ChangeAgreementAsync([Operation.WriteAgreements], id, version, agreement => agreement.Evaluate(calendar.Today), cancel);
}
