using Microsoft.EntityFrameworkCore;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Infrastructure.ReferenceData;

/// <summary>Adds the rows that are new, updates those that differ, and leaves the rest alone.</summary>
internal static class MergeRows
{
    public static async Task IntoAsync<T, TKey>(
        SamarbeidDbContext database, IEnumerable<T> rows, Func<T, TKey> key, CancellationToken cancel)
        where T : class
        where TKey : notnull
    {
        var known = await database.Set<T>().ToDictionaryAsync(key, cancel);
        foreach (var row in rows)
        {
            if (known.TryGetValue(key(row), out var existing))
                database.Entry(existing).CurrentValues.SetValues(row);
            else
                database.Add(row);
        }
    }
}
