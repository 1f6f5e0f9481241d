using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Infrastructure.Access;

/// <summary>A role and a scope it reaches.</summary>
internal sealed record ReachedScope(Role Role, ScopeId ScopeId);

/// <summary>What is asked before every operation.</summary>
internal sealed class ActorQueries
{
    /// <summary>Whether an active person is administrator; null for anybody else.</summary>
    private readonly Func<SamarbeidDbContext, PersonId, DateOnly, CancellationToken, Task<bool?>> _isAdministrator = EF.CompileAsyncQuery(
        (SamarbeidDbContext db, PersonId person, DateOnly today, CancellationToken cancel) => db.People
            .Where(p => p.Id == person && p.IsActive)
            .Select(p => (bool?)db.Grants.Any(g => g.PersonId == person && g.Role == Role.Administrator && Period.Covers(g.From, g.To, today)))
            .SingleOrDefault());

    private readonly Func<SamarbeidDbContext, PersonId, DateOnly, IAsyncEnumerable<ReachedScope>> _scopes = EF.CompileAsyncQuery(
        (SamarbeidDbContext db, PersonId person, DateOnly today) => (
            from held in db.Set<HeldRole>()
            where held.PersonId == person && Period.Covers(held.From, held.To, today)
            join municipality in db.Set<Municipality>() on held.Municipality equals municipality.Number
            select new { held.Role, municipality.ScopeId }).Concat(
            from held in db.Set<HeldRole>()
            where held.PersonId == person && Period.Covers(held.From, held.To, today)
            join served in db.Set<MeetingBodyMunicipality>() on held.Municipality equals served.Municipality
            join body in db.MeetingBodies.IgnoreQueryFilters(new[] { SamarbeidDbContext.ScopeFilter }) on served.MeetingBodyId equals body.Id
            select new { held.Role, body.ScopeId }).Select(r => new ReachedScope(r.Role, r.ScopeId)));

    public Task<bool?> IsAdministratorAsync(SamarbeidDbContext database, PersonId person, DateOnly today, CancellationToken cancel) =>
        _isAdministrator(database, person, today, cancel);

    public ValueTask<List<ReachedScope>> ScopesAsync(SamarbeidDbContext database, PersonId person, DateOnly today, CancellationToken cancel) =>
        _scopes(database, person, today).ToListAsync(cancel);
}
