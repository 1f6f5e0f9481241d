using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;

namespace Samarbeid.Infrastructure.Persistence;

/// <summary>Reads what may be long without ever having all of it in memory. A stream would not do: an engine that is asked again after a fault
/// (<see cref="SqlServer.PatientStrategy"/>) keeps each answer whole until it is given out.</summary>
internal static class Pages
{
    private const int Size = 1000;

    /// <param name="after">What follows a row, in order; null before the first.</param>
    /// <param name="cancel">Stops before the next page.</param>
    public static async IAsyncEnumerable<T> ReadAsync<T>(Func<T?, IQueryable<T>> after, [EnumeratorCancellation] CancellationToken cancel)
        where T : class
    {
        List<T> page = [];
        do
        {
            page = await after(page is [.., var last] ? last : null).Take(Size).ToListAsync(cancel);
            foreach (var row in page) yield return row;
        }
        while (page.Count == Size);
    }
}
