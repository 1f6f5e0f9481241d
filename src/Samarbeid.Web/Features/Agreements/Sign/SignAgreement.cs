using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.Agreements;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.Agreements;

namespace Samarbeid.Web.Features.Agreements.Sign;

/// <summary>Signs for a side (signere). With the second signature the agreement binds: its periods and its days of presence are planned, and the one it follows gives way.</summary>
public sealed class SignAgreement(Databases databases, NorwegianCalendar calendar, WorkingDays days)
{
    public async Task<Outcome> HandleAsync(CooperationAgreementId id, int version, Party side, DateOnly on, CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync([Operation.ReadAgreements, side.Signs()], cancel);
        var agreement = await db.Agreements.WithPromises().SingleOrDefaultAsync(a => a.Id == id, cancel);
        if (agreement is null) return PersistenceRules.NotFound;
        if (db.Demand(side.Signs(), new Thing(agreement.ScopeId)) is { IsDone: false } refused) return refused;
        if (agreement.Version != version) return PersistenceRules.Stale;

        db.Expect(agreement, version);
        var person = await db.People.AsNoTracking().SingleAsync(p => p.Id == db.Actor.Person, cancel);
        var others = await db.Agreements.Where(a => a.BodyId == agreement.BodyId && a.Id != id
            && (a.State == AgreementState.InForce || a.State == AgreementState.UnderEvaluation)).ToListAsync(cancel);
        var signed = agreement.Sign(side, person, on, others, calendar.Now);
        if (!signed.IsDone) return signed;

        if (agreement.State is AgreementState.InForce)
        {
            db.CommitmentPeriods.AddRange(agreement.PlanPeriods());
            db.PresenceDays.AddRange(agreement.PlanPresence(days));
            others.Find(other => other.Id == agreement.FormerId)?.GiveWay(agreement);
        }

        return await db.SaveAsync(cancel);
    }
}
