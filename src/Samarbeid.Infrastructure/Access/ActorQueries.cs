using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Infrastructure.Access;

/// <summary>A role of an active person and a scope it reaches; both null in the one row of somebody who reaches none.</summary>
internal sealed record ReachedScope(bool IsAdministrator, Role? Role, ScopeId? Scope);

/// <summary>What is asked before every operation, in one statement.</summary>
internal sealed class ActorQueries
{
    private readonly Func<SamarbeidDbContext, PersonId, DateOnly, IAsyncEnumerable<ReachedScope>> _reached = EF.CompileAsyncQuery(
        (SamarbeidDbContext db, PersonId person, DateOnly today) =>
            from who in db.People.Where(p => p.Id == person && p.IsActive)
            join reached in (
                from held in db.Set<HeldRole>()
                where held.PersonId == person && Period.Covers(held.From, held.To, today)
                join municipality in db.Set<Municipality>() on held.Municipality equals municipality.Number
                select new { held.PersonId, held.Role, municipality.ScopeId }).Concat(
                from held in db.Set<HeldRole>()
                where held.PersonId == person && Period.Covers(held.From, held.To, today)
                join served in db.Set<MeetingBodyMunicipality>() on held.Municipality equals served.Municipality
                join body in db.MeetingBodies.IgnoreQueryFilters(new[] { SamarbeidDbContext.ScopeFilter }) on served.MeetingBodyId equals body.Id
                select new { held.PersonId, held.Role, body.ScopeId }) on who.Id equals reached.PersonId into all
            from reached in all.DefaultIfEmpty()
            select new ReachedScope(
                db.Grants.Any(g => g.PersonId == person && g.Role == Role.Administrator && Period.Covers(g.From, g.To, today)),
                (Role?)reached.Role, (ScopeId?)reached.ScopeId));

    /// <summary>The roles of an active person with all they reach; nothing for anybody else.</summary>
    public ValueTask<List<ReachedScope>> ReachedAsync(SamarbeidDbContext database, PersonId person, DateOnly today, CancellationToken cancel) =>
        _reached(database, person, today).ToListAsync(cancel);
}
