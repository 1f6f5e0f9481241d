using Samarbeid.Domain.Agreements;
using Samarbeid.Domain.Common;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.Features.Agreements.Sign;

/// <summary>Ends it before its time (oppsigelse); either side may.</summary>
public sealed class TerminateAgreement(Databases databases, NorwegianCalendar calendar)
{
    public Task<Outcome> HandleAsync(CooperationAgreementId id, int version, string reason, CancellationToken cancel) =>
        databases.ChangeAgreementAsync(AgreementChange.Signing, id, version, agreement => agreement.Terminate(reason, calendar.Today), cancel);
}
