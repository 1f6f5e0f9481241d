using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.Agreements;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.LocalPresence;
using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.Text;

namespace Samarbeid.Web.Features.LocalPresence;

/// <summary>Days of presence of the bodies a person reads about. What lies after the end of an agreement is left out everywhere.</summary>
public sealed class PresenceQueries(Databases databases, NorwegianCalendar calendar)
{
    private const int MostUnmarked = 30;

    /// <summary>The bodies that were promised something in a year, and how it went.</summary>
    public async Task<IReadOnlyList<BodyPresence>> BodiesAsync(int year, CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync(Operation.ReadAgreements, cancel);
        var (first, last, today) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31), calendar.Today);
        return await (
            from day in db.PresenceDays
            join agreement in db.Agreements on day.AgreementId equals agreement.Id
            join body in db.MeetingBodies on agreement.BodyId equals body.Id
            where day.Date >= first && day.Date <= last && day.Date <= agreement.Last
            group day by new { body.Id, body.Name } into days
            orderby NorwegianText.InOrder(days.Key.Name)
            select new BodyPresence(days.Key.Id, days.Key.Name, new PresenceTally(
                days.Count(d => d.State != PresenceState.Holiday),
                days.Count(d => d.State == PresenceState.Held),
                days.Count(d => d.State == PresenceState.Held && d.IsMoved),
                days.Count(d => d.State == PresenceState.Dropped),
                days.Count(d => d.State == PresenceState.Planned && d.Date < today)))).ToListAsync(cancel);
    }

    /// <summary>Days that are over, of which the person may say what became of them and nobody has, in all bodies.</summary>
    public async Task<IReadOnlyList<PresenceRow>> UnmarkedAsync(CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync(Operation.ReadAgreements, cancel);
        IReadOnlyList<ScopeId> mine = [.. db.Actor.ScopesFor(Operation.MarkCommitmentsForPolice)];
        return await UnmarkedAsync(db, Days(db).Where(p => mine.Contains(p.Day.ScopeId)), cancel);
    }

    /// <returns>Null where there is no such body for this person.</returns>
    public async Task<PresenceView?> FindAsync(MeetingBodyId id, int year, int month, CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync(Operation.ReadAgreements, cancel);
        if (await db.MeetingBodies.Where(b => b.Id == id).Select(b => b.Name).SingleOrDefaultAsync(cancel) is not { } body) return null;

        var planned = Days(db).Where(p => p.Body.Id == id);
        var (first, last) = (new DateOnly(year, month, 1), new DateOnly(year, month, 1).AddMonths(1).AddDays(-1));
        var days = planned.Where(p => p.Day.Date >= first && p.Day.Date <= last).OrderBy(p => p.Day.Date).ThenBy(p => p.Day.StartsAt);
        return new(id, body, year, month, await UnmarkedAsync(db, planned, cancel), await ReadAsync(db, days, cancel),
            await MonthsAsync(db, id, year, cancel), await PromisesAsync(db, id, cancel));
    }

    private static IQueryable<Planned> Days(SamarbeidDbContext db) =>
        from day in db.PresenceDays
        join agreement in db.Agreements on day.AgreementId equals agreement.Id
        join body in db.MeetingBodies on agreement.BodyId equals body.Id
        join plan in db.Set<PresencePlan>() on day.CommitmentId equals plan.CommitmentId
        where day.Date <= agreement.Last
        select new Planned { Day = day, Body = body, Plan = plan };

    private async Task<IReadOnlyList<PresenceRow>> UnmarkedAsync(SamarbeidDbContext db, IQueryable<Planned> days, CancellationToken cancel)
    {
        var today = calendar.Today;
        return await ReadAsync(db, days.Where(p => p.Day.State == PresenceState.Planned && p.Day.Date < today).OrderBy(p => p.Day.Date).ThenBy(p => p.Day.StartsAt).Take(MostUnmarked), cancel);
    }

    private static async Task<IReadOnlyList<PresenceRow>> ReadAsync(SamarbeidDbContext db, IQueryable<Planned> days, CancellationToken cancel)
    {
        var rows = await days.Select(p => new PresenceRow(p.Day.Id, p.Day.Version, p.Day.ScopeId, p.Body.Id, p.Body.Name, p.Plan.Kind, p.Plan.Place,
            p.Day.RhythmDay, p.Day.PlannedOn, p.Plan.StartsAt, p.Plan.EndsAt, p.Day.Date, p.Day.StartsAt, p.Day.EndsAt, p.Day.State, p.Day.IsMoved, p.Day.Reason)).ToListAsync(cancel);
        return [.. rows.Select(row => row with { MayMark = AccessPolicy.Decide(db.Actor, Operation.MarkCommitmentsForPolice, new Thing(row.Scope)).IsDone })];
    }

    private async Task<IReadOnlyList<MonthPresence>> MonthsAsync(SamarbeidDbContext db, MeetingBodyId id, int year, CancellationToken cancel)
    {
        var (first, last, today) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31), calendar.Today);
        var days = await (
            from day in db.PresenceDays
            join agreement in db.Agreements on day.AgreementId equals agreement.Id
            where agreement.BodyId == id && day.Date >= first && day.Date <= last && day.Date <= agreement.Last
            select new { day.State, day.Date, day.IsMoved }).ToListAsync(cancel);
        var byMonth = days.ToLookup(d => d.Date.Month, d => PresenceTally.Of(d.State, d.Date, d.IsMoved, today));
        return [.. Enumerable.Range(1, 12).Select(month => new MonthPresence(month, byMonth[month].Aggregate(PresenceTally.None, (sum, one) => sum + one)))];
    }

    private async Task<IReadOnlyList<PresencePromise>> PromisesAsync(SamarbeidDbContext db, MeetingBodyId id, CancellationToken cancel)
    {
        var today = calendar.Today;
        var agreements = await db.Agreements.AsNoTracking().Include(a => a.Commitments).Include(a => a.PresencePlans).ThenInclude(p => p.Units).AsSplitQuery()
            .Where(a => a.BodyId == id && (a.State == AgreementState.InForce || a.State == AgreementState.UnderEvaluation) && a.Last >= today).OrderBy(a => a.First).ToListAsync(cancel);
        return [.. from agreement in agreements
                   from plan in agreement.PresencePlans
                   let commitment = agreement.Commitments.Single(c => c.Id == plan.CommitmentId)
                   orderby commitment.Number
                   select new PresencePromise(agreement.Id, agreement.Title, commitment.Text, plan.Terms)];
    }

    /// <summary>A day with what it belongs to.</summary>
    private sealed class Planned
    {
        public required PresenceDay Day { get; init; }
        public required MeetingBody Body { get; init; }
        public required PresencePlan Plan { get; init; }
    }
}
