using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.People;

namespace Samarbeid.Infrastructure.Persistence.Audit;

/// <summary>What has changed in a scope, one after the other (endringsrekke). The audit trail is that sequence: it is written with each save, in one
/// order for all nodes, so that an open page asks only whether its end has moved.</summary>
public static class ScopeChanges
{
    /// <summary>As many as are looked through for who did something; of what is older nobody is named.</summary>
    private const int Most = 500;

    /// <summary>The number of the last change in a scope: 0 before the first.</summary>
    public static async Task<long> LastChangeAsync(this SamarbeidDbContext db, ScopeId scope, CancellationToken cancel) =>
        await Compiled.For<ScopeChangeStatements>(db).Last(db, scope, cancel) ?? 0;

    /// <summary>Who changed what after a change, by name: of each row the last who did. What whoever asks has done is left out.</summary>
    /// <returns>The name of each row that was changed, as <see cref="AuditEntry.EntityId"/> has it.</returns>
    public static async Task<IReadOnlyDictionary<string, string>> AuthorsAfterAsync(this SamarbeidDbContext db, ScopeId scope, long after, CancellationToken cancel)
    {
        var own = db.Actor.Name;
        var changes = await db.AuditEntries.Where(e => e.ScopeId == scope && e.Sequence > after && e.Actor != own)
            .OrderByDescending(e => e.Sequence).Select(e => new { e.EntityId, e.Actor }).Take(Most).ToListAsync(cancel);
        var people = changes.Select(c => Guid.TryParse(c.Actor, out var id) ? new PersonId(id) : default).Distinct().ToList();
        var names = await db.People.Where(p => people.Contains(p.Id)).Select(p => new { p.Id, p.Name }).ToDictionaryAsync(p => p.Id.ToString(), p => p.Name, cancel);
        return changes.Where(c => names.ContainsKey(c.Actor)).DistinctBy(c => c.EntityId).ToDictionary(c => c.EntityId, c => names[c.Actor]);
    }
}

internal sealed class ScopeChangeStatements
{
    public Func<SamarbeidDbContext, ScopeId, CancellationToken, Task<long?>> Last { get; } = EF.CompileAsyncQuery(
        (SamarbeidDbContext db, ScopeId scope, CancellationToken cancel) =>
            db.AuditEntries.Where(e => e.ScopeId == scope).Max(e => (long?)e.Sequence));
}
