using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.Agreements;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.LocalPresence;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Web.Features.Agreements.Papers;

namespace Samarbeid.Web.Features.Agreements.Read;

/// <summary>One agreement with its promises and what became of them in a year, in a fixed number of statements.</summary>
public sealed class AgreementPageQueries(Databases databases, NorwegianCalendar calendar)
{
    public async Task<AgreementDetails?> FindAsync(CooperationAgreementId id, int? year, CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync(Operation.ReadAgreements, cancel);
        var found = await (
            from a in db.Agreements
            join body in db.MeetingBodies on a.BodyId equals body.Id
            where a.Id == id
            select new
            {
                a.ScopeId,
                a.ReviewBy,
                Details = new AgreementDetails(a.Id, a.Version, a.BodyId, body.Name, a.Title, a.Purpose, a.First, a.Last, a.State, a.Reason, a.FormerId,
                    db.Agreements.Where(next => next.FormerId == a.Id).Select(next => (CooperationAgreementId?)next.Id).FirstOrDefault()),
                Signatures = a.Signatures.OrderBy(s => s.Side).Select(s => new SignatureRow(s.Side, s.SignedAs, s.SignedOn)).ToList(),
                Commitments = a.Commitments.OrderBy(c => c.Number).Select(c => new CommitmentRow(c.Id, c.Number, c.Owner, c.Text, c.Criterion, c.Rhythm)).ToList(),
            }).AsSplitQuery().SingleOrDefaultAsync(cancel);
        if (found is null) return null;

        var details = found.Details with { State = found.Details.State.On(found.Details.Last, calendar.Today) };
        var plans = await db.Set<PresencePlan>().AsNoTracking().Include(p => p.Units).Where(p => p.AgreementId == id).ToDictionaryAsync(p => p.CommitmentId, p => p.Terms, cancel);
        var periods = await PeriodsAsync(db, details, YearOf(details, year), plans, cancel);
        return details with
        {
            Signatures = found.Signatures,
            Papers = await db.AgreementPapersAsync(id, cancel),
            ReviewBy = details.State is AgreementState.InForce ? found.ReviewBy : null,
            Commitments = [.. found.Commitments.Select(c => c with { Presence = plans.GetValueOrDefault(c.Id), Periods = [.. periods.Where(p => p.Commitment == c.Id)] })],
            MayDeliver = Domain.Archive.ArchivedEditions.Of(details.State) is not null && AccessPolicy.Decide(db.Actor, Operation.DeliverToArchive, new Thing(found.ScopeId)).IsDone,
            MayWrite = AccessPolicy.Decide(db.Actor, Operation.WriteAgreements, new Thing(found.ScopeId)).IsDone,
            Signs = [.. AgreementSides.Signing(db.Actor, found.ScopeId)],
            Says = [.. AgreementSides.Marking(db.Actor, found.ScopeId)],
        };
    }

    /// <summary>The year that is shown where none that it binds in is asked for: this one, or the nearest.</summary>
    public int YearOf(AgreementDetails agreement, int? asked) =>
        Math.Clamp(asked ?? calendar.Today.Year, agreement.First.Year, Math.Max(agreement.First.Year, agreement.Last.Year));

    private async Task<List<PeriodRow>> PeriodsAsync(
        SamarbeidDbContext db, AgreementDetails agreement, int year, Dictionary<CommitmentId, PresenceTerms> plans, CancellationToken cancel)
    {
        var (first, last) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
        var within = db.CommitmentPeriods.Where(p => p.AgreementId == agreement.Id && p.First <= last && p.Last >= first && p.First <= agreement.Last);
        var periods = await within.OrderBy(p => p.First)
            .Select(p => new PeriodRow(p.Id, p.CommitmentId, p.First, p.Last, p.ByPolice, p.ByMunicipality)).ToListAsync(cancel);
        var marks = await (
            from p in within
            from mark in p.Marks
            join person in db.People on mark.By equals person.Id
            orderby mark.At descending
            select new { p.Id, Row = new MarkRow(mark.Side, mark.Verdict, mark.Evidence, person.Name, mark.At) }).ToListAsync(cancel);
        var byPeriod = marks.ToLookup(m => m.Id, m => m.Row);
        var tallies = await TalliesAsync(db, agreement, first, last, cancel);
        return [.. periods.Select(p => p with
        {
            Marks = [.. byPeriod[p.Id]],
            Presence = plans.ContainsKey(p.Commitment)
                ? tallies[p.Commitment].Where(t => t.Day >= p.First && t.Day <= p.Last).Aggregate(PresenceTally.None, (sum, one) => sum + one.Tally)
                : null,
        })];
    }

    private async Task<ILookup<CommitmentId, (DateOnly Day, PresenceTally Tally)>> TalliesAsync(
        SamarbeidDbContext db, AgreementDetails agreement, DateOnly first, DateOnly last, CancellationToken cancel)
    {
        var today = calendar.Today;
        var days = await db.PresenceDays.Where(d => d.AgreementId == agreement.Id && d.Date >= first && d.Date <= last && d.Date <= agreement.Last)
            .Select(d => new { d.CommitmentId, d.Date, d.State, d.IsMoved }).ToListAsync(cancel);
        return days.ToLookup(d => d.CommitmentId, d => (d.Date, PresenceTally.Of(d.State, d.Date, d.IsMoved, today)));
    }
}
