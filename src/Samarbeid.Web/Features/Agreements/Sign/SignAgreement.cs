using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Agreements;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.Features.Agreements.Sign;

/// <summary>Signs for a side (signere). With the second signature the agreement binds: its periods and its days of presence are planned, and the one it follows gives way.</summary>
public sealed class SignAgreement(Databases databases, NorwegianCalendar calendar, WorkingDays days)
{
    public Task<Outcome> HandleAsync(CooperationAgreementId id, int version, Party side, DateOnly on, CancellationToken cancel) =>
        databases.ChangeAgreementAsync([side.Signs()], id, version, (db, agreement) => SignAsync(db, agreement, side, on, cancel), cancel);

    private async Task<Outcome> SignAsync(SamarbeidDbContext db, CooperationAgreement agreement, Party side, DateOnly on, CancellationToken cancel)
    {
        var person = await db.People.AsNoTracking().SingleAsync(p => p.Id == db.Actor.Person, cancel);
        var others = await db.Agreements.Where(a => a.BodyId == agreement.BodyId && a.Id != agreement.Id
            && (a.State == AgreementState.InForce || a.State == AgreementState.UnderEvaluation)).ToListAsync(cancel);
        var signed = agreement.Sign(side, person, on, others, calendar.Now);
        if (!signed.IsDone || agreement.State is not AgreementState.InForce) return signed;

        db.CommitmentPeriods.AddRange(agreement.PlanPeriods());
        db.PresenceDays.AddRange(agreement.PlanPresence(days));
        others.Find(other => other.Id == agreement.FormerId)?.GiveWay(agreement);
        return signed;
    }
}
