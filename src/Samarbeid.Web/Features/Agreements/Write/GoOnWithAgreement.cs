using Samarbeid.Domain.Access;
using Samarbeid.Domain.Agreements;
using Samarbeid.Domain.Common;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.Features.Agreements.Write;

/// <summary>Says that it goes on as it is.</summary>
public sealed class GoOnWithAgreement(Databases databases, NorwegianCalendar calendar)
{
    public Task<Outcome> HandleAsync(CooperationAgreementId id, int version, CancellationToken cancel) =>
        databases.ChangeAgreementAsync([Operation.WriteAgreements], id, version, agreement => agreement.GoOn(calendar.Today), cancel);
}
