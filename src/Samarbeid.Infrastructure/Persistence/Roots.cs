using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;
using Samarbeid.Domain.Common;

namespace Samarbeid.Infrastructure.Persistence;

/// <summary>Which root a changed row belongs to, so that a change anywhere in it is a new version of the root.</summary>
internal static class Roots
{
    /// <summary>The link from a row to the root that holds it in a collection; null for a root and for rows of no root.</summary>
    public static IReadOnlyForeignKey? HolderOf(IReadOnlyEntityType type) => typeof(AggregateRoot).IsAssignableFrom(type.ClrType)
        ? null
        : type.GetForeignKeys().FirstOrDefault(k =>
            k.PrincipalToDependent is not null && typeof(AggregateRoot).IsAssignableFrom(k.PrincipalEntityType.ClrType));

    /// <summary>Gives each root that is changed, in itself or in what it holds, its next version.</summary>
    /// <exception cref="InvalidOperationException">A row is changed without its root at hand, so that a change in between would not be found.</exception>
    public static void BumpVersions(ChangeTracker tracker, IReadOnlyList<EntityEntry> changes)
    {
        var tracked = tracker.Entries<AggregateRoot>().ToDictionary(r => (r.Metadata.ClrType, KeyOf(r)));
        foreach (var root in changes.Select(c => RootOf(c, tracked)).OfType<EntityEntry<AggregateRoot>>().DistinctBy(r => r.Entity))
        {
            if (root.State is EntityState.Deleted) continue;

            var version = root.Property(r => r.Version);
            version.CurrentValue = root.State is EntityState.Added ? 1 : version.OriginalValue + 1;
        }
    }

    private static EntityEntry<AggregateRoot>? RootOf(EntityEntry change, Dictionary<(Type, object?), EntityEntry<AggregateRoot>> tracked)
    {
        if (change.Entity is AggregateRoot) return tracked[(change.Metadata.ClrType, KeyOf(change))];
        if (HolderOf(change.Metadata) is not { } holder) return null;

        var at = holder.PrincipalKey.Properties.ToList().FindIndex(p => p.IsPrimaryKey());
        var key = change.Property(holder.Properties[at].Name).CurrentValue;
        return tracked.TryGetValue((holder.PrincipalEntityType.ClrType, key), out var root)
            ? root
            : throw new InvalidOperationException($"{change.Metadata.ShortName()} is changed without its {holder.PrincipalEntityType.ShortName()}.");
    }

    private static object? KeyOf(EntityEntry root) => root.Property(root.Metadata.FindPrimaryKey()!.Properties[0].Name).CurrentValue;
}
