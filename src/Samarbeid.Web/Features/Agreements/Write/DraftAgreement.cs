using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.Agreements;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.SingleUse;

namespace Samarbeid.Web.Features.Agreements.Write;

/// <summary>Begins an agreement (utkast til samarbeidsavtale).</summary>
public sealed class DraftAgreement(Databases databases, NorwegianCalendar calendar)
{
    public async Task<Outcome<CooperationAgreementId>> HandleAsync(SingleUseKey key, MeetingBodyId body, AgreementTerms terms, CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync(Operation.WriteAgreements, cancel);
        return await db.OnceAsync(key, () => DraftAsync(db, body, terms, cancel), cancel);
    }

    private async Task<Outcome<CooperationAgreementId>> DraftAsync(SamarbeidDbContext db, MeetingBodyId id, AgreementTerms terms, CancellationToken cancel)
    {
        var body = await db.MeetingBodies.AsNoTracking().SingleOrDefaultAsync(b => b.Id == id, cancel);
        if (body is null) return PersistenceRules.NotFound;
        if (db.Demand(Operation.WriteAgreements, new Thing(body.ScopeId)) is { IsDone: false } refused) return refused.Refusal!;

        var drafted = CooperationAgreement.Draft(body, terms, calendar.Today);
        if (!drafted.IsDone) return drafted.Refusal!;

        db.Agreements.Add(drafted.Value);
        var saved = await db.SaveAsync(cancel);
        return saved.IsDone ? drafted.Value.Id : saved.Refusal!;
    }
}
