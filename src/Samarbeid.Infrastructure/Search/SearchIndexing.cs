using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Samarbeid.Domain.Access;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Infrastructure.Search;

/// <summary>Changes the entries of the search index with what they are of, in the same save: both are there, or neither is.</summary>
internal static class SearchIndexing
{
    public static async Task FollowAsync(SamarbeidDbContext db, IEnumerable<EntityEntry> changes, CancellationToken cancel)
    {
        var changed = (from change in changes
                       from source in SearchSources.All
                       where source.Row == change.Metadata.ClrType && IsConcerned(source, change)
                       select (Source: source, Change: change, Id: source.IdOf(change.Entity))).ToList();
        if (changed.Count == 0) return;

        var known = await KnownAsync(db, [.. changed.Where(c => c.Change.State is not EntityState.Added).Select(c => c.Id).Distinct()], cancel);
        foreach (var (source, change, id) in changed)
        {
            var entry = known.GetValueOrDefault((source.Kind, id));
            if (change.State is EntityState.Deleted || source.WordsOf(change.Entity) is not { } words)
            {
                if (entry is not null) db.Remove(entry);
            }
            else if (entry is null)
            {
                db.Add(EntryOf(source, (IOwned)change.Entity)!);
            }
            else
            {
                entry.Say(words.Title, words.Text);
                // Nobody looks for changes again in this save.
                db.Entry(entry).DetectChanges();
            }
        }
    }

    /// <returns>Null for what is not to be found.</returns>
    public static SearchEntry? EntryOf(SearchSource source, IOwned row)
    {
        if (source.WordsOf(row) is not { } words) return null;

        var entry = SearchEntry.Of(source.Kind, source.IdOf(row), row.ScopeId);
        entry.Say(words.Title, words.Text);
        return entry;
    }

    private static bool IsConcerned(SearchSource source, EntityEntry change) =>
        change.State is EntityState.Added or EntityState.Deleted || source.Watched.Any(name => change.Property(name).IsModified);

    // Those of a save that was refused, and is tried again, are still in the context.
    private static async Task<Dictionary<(SearchKind, Guid), SearchEntry>> KnownAsync(SamarbeidDbContext db, List<Guid> things, CancellationToken cancel)
    {
        if (things.Count > 0)
        {
            await db.SearchEntries.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter, SamarbeidDbContext.RestrictedFilter])
                .Where(e => things.Contains(e.ThingId)).LoadAsync(cancel);
        }

        return db.ChangeTracker.Entries<SearchEntry>().Where(e => e.State is not (EntityState.Deleted or EntityState.Detached))
            .ToDictionary(e => (e.Entity.Kind, e.Entity.ThingId), e => e.Entity);
    }
}
