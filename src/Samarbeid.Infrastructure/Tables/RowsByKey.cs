using System.Runtime.CompilerServices;

namespace Samarbeid.Infrastructure.Tables;

/// <summary>Reads a long list a part at a time. Which rows there are, and in what order, is settled once by their keys, which are small; then the rows of
/// each part are read when their turn comes. So no row is told twice or passed over because somebody changes another meanwhile, whatever the order,
/// and no connection waits while somebody's line is slow.</summary>
public static class RowsByKey
{
    private const int Part = 500;

    /// <param name="keys">In the order of the rows.</param>
    /// <param name="read">Reads the rows of some keys, in any order. What is gone since, or may no longer be seen, it leaves out.</param>
    /// <param name="keyOf">The key of a row.</param>
    /// <param name="cancel">Stops before the next part.</param>
    public static async IAsyncEnumerable<TRow> ReadAsync<TKey, TRow>(
        IReadOnlyList<TKey> keys, Func<IReadOnlyList<TKey>, CancellationToken, Task<IReadOnlyList<TRow>>> read, Func<TRow, TKey> keyOf,
        [EnumeratorCancellation] CancellationToken cancel = default) where TKey : notnull
    {
        foreach (var part in keys.Chunk(Part))
        {
            var rows = (await read(part, cancel)).ToDictionary(keyOf);
            foreach (var key in part)
            {
                if (rows.TryGetValue(key, out var row)) yield return row;
            }
        }
    }
}
