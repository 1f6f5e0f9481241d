using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;

namespace Samarbeid.Infrastructure.Persistence.Numbering;

public static class Numbers
{
    /// <summary>Takes the next numbers of a series. Needs the transaction the numbered rows are saved in:
    /// the row is locked until it ends, so two at once get different numbers, and a failed save leaves no gap.</summary>
    /// <param name="count">How many numbers, 1 or more.</param>
    /// <returns>The first of them.</returns>
    /// <exception cref="InvalidOperationException">There is no transaction, or something else is changed already.</exception>
    public static async Task<int> TakeNumbersAsync(
        this SamarbeidDbContext database, ScopeId scope, string series, int year, int count, CancellationToken cancel)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        if (database.Database.CurrentTransaction is null) throw new InvalidOperationException("Numbers are taken in the transaction that uses them.");

        if (database.ChangeTracker.HasChanges()) throw new InvalidOperationException("Numbers are taken before anything else is changed.");

        var row = database.NumberSeries.Where(n => n.ScopeId == scope && n.Series == series && n.Year == year);
        if (await IncreaseAsync() is { } taken) return taken;

        var first = database.NumberSeries.Add(new NumberSeries { ScopeId = scope, Series = series, Year = year, Last = count });
        try
        {
            await database.SaveChangesAsync(cancel);
            return 1;
        }
        catch (DbUpdateException fault) when (PersistenceRules.RefusalOf(fault) == PersistenceRules.Duplicate)
        {
            // Somebody else began the series in between; theirs is there now.
            first.State = EntityState.Detached;
            return await IncreaseAsync() ?? throw new InvalidOperationException("The series is there and not there.", fault);
        }

        async Task<int?> IncreaseAsync()
        {
            var updated = await row.ExecuteUpdateAsync(n => n.SetProperty(x => x.Last, x => x.Last + count), cancel);
            return updated == 0 ? null : await row.Select(n => n.Last).SingleAsync(cancel) - count + 1;
        }
    }
}
