using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Agreements;

namespace Samarbeid.Infrastructure.Persistence.Agreements;

public static class AgreementRows
{
    /// <summary>With all that an agreement holds: promises, plans for presence, signatures.</summary>
    public static IQueryable<CooperationAgreement> WithPromises(this IQueryable<CooperationAgreement> agreements) => agreements
        .Include(a => a.Commitments).Include(a => a.Signatures).Include(a => a.PresencePlans).ThenInclude(p => p.Units).AsSplitQuery();
}
