using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.Agreements;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.Features.Agreements.Keep;

/// <summary>Says for a side whether a promise was kept in a period (gjøre opp en forpliktelse). The two sides do not stand in each other's way:
/// what the other one said in the same moment is no reason to refuse.</summary>
public sealed class MarkCommitment(Databases databases, NorwegianCalendar calendar)
{
    private const int Attempts = 4;

    public async Task<Outcome> HandleAsync(CommitmentPeriodId id, Party side, Verdict verdict, string evidence, CancellationToken cancel)
    {
        var marked = await MarkAsync(id, side, verdict, evidence, cancel);
        for (var attempt = 1; attempt < Attempts && marked.Refusal == PersistenceRules.Stale; attempt++)
            marked = await MarkAsync(id, side, verdict, evidence, cancel);
        return marked;
    }

    private async Task<Outcome> MarkAsync(CommitmentPeriodId id, Party side, Verdict verdict, string evidence, CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync([Operation.ReadAgreements, side.Marks()], cancel);
        var period = await db.CommitmentPeriods.Include(p => p.Marks).SingleOrDefaultAsync(p => p.Id == id, cancel);
        if (period is null) return PersistenceRules.NotFound;
        if (db.Demand(side.Marks(), new Thing(period.ScopeId)) is { IsDone: false } refused) return refused;

        var agreement = await db.Agreements.AsNoTracking().SingleAsync(a => a.Id == period.AgreementId, cancel);
        var now = calendar.Now;
        var marked = period.Mark(agreement.StateOn(NorwegianCalendar.DateOf(now)), side, verdict, evidence, db.Actor.Person!.Value, now);
        return marked.IsDone ? await db.SaveAsync(cancel) : marked;
    }
}
