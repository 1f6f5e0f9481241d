using Samarbeid.Domain.Access;
using Samarbeid.Domain.Agreements;
using Samarbeid.Domain.Common;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.Features.Agreements.Write;

/// <summary>Rewrites what a draft says of itself.</summary>
public sealed class ChangeAgreement(Databases databases, NorwegianCalendar calendar)
{
    public Task<Outcome> HandleAsync(CooperationAgreementId id, int version, AgreementTerms terms, CancellationToken cancel) =>
        databases.ChangeAgreementAsync([Operation.WriteAgreements], id, version, agreement => agreement.Change(terms, calendar.Today), cancel);
}
