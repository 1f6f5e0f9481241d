using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.ActionItems;
using Samarbeid.Domain.Agreements;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Domain.Papers;
using Samarbeid.Domain.Recommendations;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.Numbering;
using Samarbeid.Infrastructure.Search;

namespace Samarbeid.Web.Features.Search;

/// <summary>Reads what is shown of the hits of a page: a statement for each kind that is among them.</summary>
internal static class ReadHits
{
    /// <returns>In the order they were found. What is gone meanwhile, or may no longer be read, is left out.</returns>
    public static async Task<IReadOnlyList<SearchHit>> ReadHitsAsync(
        this SamarbeidDbContext db, IReadOnlyList<FoundThing> page, IReadOnlyList<(Operation Operation, IReadOnlyList<SearchKind> Kinds)> readings, CancellationToken cancel)
    {
        Dictionary<(SearchKind, Guid), SearchHit> read = [];
        foreach (var things in page.Select(f => f.Candidate).OfType<SearchCandidate>().GroupBy(c => c.Kind, c => c.Thing))
        {
            db.TurnTo(readings.Single(r => r.Kinds.Contains(things.Key)).Operation);
            foreach (var (id, hit) in await ReadAsync(db, things.Key, [.. things], cancel)) read[(things.Key, id)] = hit;
        }

        return [.. page.Select(f => f.Hit ?? read.GetValueOrDefault((f.Candidate!.Kind, f.Candidate.Thing))).OfType<SearchHit>()];
    }

    private static Task<IReadOnlyDictionary<Guid, SearchHit>> ReadAsync(SamarbeidDbContext db, SearchKind kind, IReadOnlyList<Guid> things, CancellationToken cancel) => kind switch
    {
        SearchKind.Recommendation => RecommendationsAsync(db, [.. things.Select(t => new RecommendationId(t))], cancel),
        SearchKind.ActionItem => ActionsAsync(db, [.. things.Select(t => new ActionItemId(t))], cancel),
        SearchKind.Agreement => AgreementsAsync(db, [.. things.Select(t => new CooperationAgreementId(t))], cancel),
        SearchKind.Commitment => CommitmentsAsync(db, [.. things.Select(t => new CommitmentId(t))], cancel),
        SearchKind.Paper => PapersAsync(db, [.. things.Select(t => new PaperId(t))], cancel),
        _ => db.ItemHitsAsync(kind, [.. things.Select(t => new Domain.Meetings.AgendaItemId(t))], cancel),
    };

    private static async Task<IReadOnlyDictionary<Guid, SearchHit>> RecommendationsAsync(SamarbeidDbContext db, List<RecommendationId> ids, CancellationToken cancel)
    {
        var mine = db.OwnRecommendations().Select(r => r.Id);
        var rows = await (
            from r in db.Recommendations.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter])
            join body in db.MeetingBodies on r.ScopeId equals body.ScopeId
            where ids.Contains(r.Id) && (db.Scopes.Contains(r.ScopeId) || mine.Contains(r.Id))
            select new { r.Id, r.Title, r.Reference, r.Text, r.Answer, r.MadeOn, Body = body.Name }).ToListAsync(cancel);
        return rows.ToDictionary(r => r.Id.Value, r => new SearchHit(HitKind.Recommendation, RecommendationAddresses.Of(r.Id),
            r.Title, SearchHit.Says(r.Text, r.Answer), NumberSeries.In(r.Body, r.Reference), r.MadeOn, false));
    }

    private static async Task<IReadOnlyDictionary<Guid, SearchHit>> ActionsAsync(SamarbeidDbContext db, List<ActionItemId> ids, CancellationToken cancel)
    {
        var me = db.Actor.Person;
        var rows = await (
            from a in db.ActionItems.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter])
            where ids.Contains(a.Id) && (db.Scopes.Contains(a.ScopeId) || a.ResponsibleId == me || a.Contributors.Any(c => c.PersonId == me))
            select new
            {
                a.Id,
                a.Title,
                a.Reference,
                a.Description,
                a.Result,
                a.MadeOn,
                Place = db.Set<Municipality>().Where(m => m.ScopeId == a.ScopeId).Select(m => m.UniqueName).FirstOrDefault()
                    ?? db.MeetingBodies.Where(b => b.ScopeId == a.ScopeId).Select(b => b.Name).FirstOrDefault() ?? "",
            }).ToListAsync(cancel);
        return rows.ToDictionary(a => a.Id.Value, a => new SearchHit(HitKind.ActionItem, ActionItemAddresses.Of(a.Id),
            a.Title, SearchHit.Says(a.Description, a.Result), NumberSeries.In(a.Place, a.Reference), a.MadeOn, false));
    }

    private static async Task<IReadOnlyDictionary<Guid, SearchHit>> AgreementsAsync(SamarbeidDbContext db, List<CooperationAgreementId> ids, CancellationToken cancel)
    {
        var rows = await (
            from a in db.Agreements
            join body in db.MeetingBodies on a.BodyId equals body.Id
            where ids.Contains(a.Id)
            select new { a.Id, a.Title, a.Purpose, a.First, Body = body.Name }).ToListAsync(cancel);
        return rows.ToDictionary(a => a.Id.Value, a => new SearchHit(HitKind.Agreement, AgreementAddresses.Of(a.Id), a.Title, a.Purpose, a.Body, a.First, false));
    }

    private static async Task<IReadOnlyDictionary<Guid, SearchHit>> CommitmentsAsync(SamarbeidDbContext db, List<CommitmentId> ids, CancellationToken cancel)
    {
        var rows = await (
            from a in db.Agreements
            join body in db.MeetingBodies on a.BodyId equals body.Id
            from c in a.Commitments
            where ids.Contains(c.Id)
            select new { c.Id, Agreement = a.Id, a.Title, c.Text, c.Criterion, a.First, Body = body.Name }).ToListAsync(cancel);
        return rows.ToDictionary(c => c.Id.Value, c => new SearchHit(HitKind.Agreement, AgreementAddresses.Of(c.Agreement),
            c.Title, SearchHit.Says(c.Text, c.Criterion), c.Body, c.First, false));
    }

    private static async Task<IReadOnlyDictionary<Guid, SearchHit>> PapersAsync(SamarbeidDbContext db, List<PaperId> ids, CancellationToken cancel)
    {
        var rows = await (
            from paper in db.Papers
            join item in db.AgendaItems on paper.AgendaItemId equals (Domain.Meetings.AgendaItemId?)item.Id into items
            from item in items.DefaultIfEmpty()
            join meeting in db.Meetings on paper.MeetingId ?? item.MeetingId equals meeting.Id
            join body in db.MeetingBodies on meeting.BodyId equals body.Id
            where ids.Contains(paper.Id) && paper.RemovedAt == null
            select new { paper.Id, paper.Title, paper.FileName, paper.AgendaItemId, Meeting = meeting.Id, meeting.Date, Body = body.Name, paper.Basis, paper.RestrictedUntil }).ToListAsync(cancel);
        return rows.ToDictionary(p => p.Id.Value, p => new SearchHit(
            HitKind.Paper, p.AgendaItemId is { } item ? MeetingAddresses.Of(p.Meeting, item) : MeetingAddresses.Of(p.Meeting),
            p.Title, p.FileName, p.Body, p.Date, p.Basis is not null && !(p.RestrictedUntil < db.Today)));
    }
}
