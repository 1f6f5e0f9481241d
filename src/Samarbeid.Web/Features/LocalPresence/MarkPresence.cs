using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.Agreements;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.LocalPresence;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.SingleUse;

namespace Samarbeid.Web.Features.LocalPresence;

/// <summary>What is said of a planned day (det som føres om en dag).</summary>
public abstract record PresenceMark
{
    private PresenceMark()
    {
    }

    internal abstract Outcome Put(PresenceDay day, CooperationAgreement agreement, WorkingDays days, PersonId by, DateTimeOffset at);

    /// <summary>The police were there.</summary>
    public sealed record Held : PresenceMark
    {
        internal override Outcome Put(PresenceDay day, CooperationAgreement agreement, WorkingDays days, PersonId by, DateTimeOffset at) => day.Hold(agreement, by, at);
    }

    /// <summary>It is put on another day, or at other hours.</summary>
    public sealed record Moved(DateOnly To, TimeOnly From, TimeOnly Until) : PresenceMark
    {
        internal override Outcome Put(PresenceDay day, CooperationAgreement agreement, WorkingDays days, PersonId by, DateTimeOffset at) =>
            day.Move(agreement, To, From, Until, days, by, at);
    }

    /// <summary>Nobody came, or nobody will.</summary>
    public sealed record Dropped(string Reason) : PresenceMark
    {
        internal override Outcome Put(PresenceDay day, CooperationAgreement agreement, WorkingDays days, PersonId by, DateTimeOffset at) => day.Drop(agreement, Reason, by, at);
    }

    /// <summary>What was said of it is taken back.</summary>
    public sealed record TakenBack : PresenceMark
    {
        internal override Outcome Put(PresenceDay day, CooperationAgreement agreement, WorkingDays days, PersonId by, DateTimeOffset at) => day.TakeBack(agreement, by, at);
    }
}

/// <summary>Says what became of a day the police had promised to be present on (føre tilstedeværelse): the same press twice says it once, and of two who say it in
/// the same second the later is told to look again.</summary>
public sealed class MarkPresence(Databases databases, NorwegianCalendar calendar, WorkingDays days)
{
    public async Task<Outcome> HandleAsync(SingleUseKey key, PresenceDayId id, int version, PresenceMark mark, CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync([Operation.ReadAgreements, Operation.MarkCommitmentsForPolice], cancel);
        return await db.OnceAsync(key, () => MarkAsync(db, id, version, mark, cancel), cancel);
    }

    private async Task<Outcome> MarkAsync(SamarbeidDbContext db, PresenceDayId id, int version, PresenceMark mark, CancellationToken cancel)
    {
        var day = await db.PresenceDays.SingleOrDefaultAsync(d => d.Id == id, cancel);
        if (day is null) return PersistenceRules.NotFound;
        if (db.Demand(Operation.MarkCommitmentsForPolice, new Thing(day.ScopeId)) is { IsDone: false } refused) return refused;
        if (day.Version != version) return PersistenceRules.Stale;

        db.Expect(day, version);
        var agreement = await db.Agreements.AsNoTracking().Include(a => a.PresencePlans).SingleAsync(a => a.Id == day.AgreementId, cancel);
        var put = mark.Put(day, agreement, days, db.Actor.Person!.Value, calendar.Now);
        return put.IsDone ? await db.SaveAsync(cancel) : put;
    }
}
