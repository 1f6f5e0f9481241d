using System.Data;
using System.Runtime.ExceptionServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Samarbeid.Infrastructure.Persistence.Audit;

namespace Samarbeid.Infrastructure.Persistence;

// Transactions, and what is done about one whose connection is lost. A commit that was not answered may have been done: the audit entry it
// wrote, which no other can have written, says whether it was.
public abstract partial class SamarbeidDbContext
{
    private AuditMark? _written;

    /// <summary>Does work in one transaction, once: it changes what was loaded before it began, so it cannot be begun again.</summary>
    /// <param name="work">What is done.</param>
    /// <param name="isKept">Whether the result is to be committed.</param>
    /// <param name="isolation">Unspecified is the engine's own.</param>
    internal async Task<T> TransactAsync<T>(Func<Task<T>> work, Func<T, bool> isKept, IsolationLevel isolation, CancellationToken cancel)
    {
        _written = null;
        // The strategy has to know of the transaction; a fault is carried past it, so that it does not try again.
        var (result, fault, isCommitting) = await Database.CreateExecutionStrategy().ExecuteAsync(
            async stop => await TryAsync(work, isKept, await Database.BeginTransactionAsync(isolation, stop)), cancel);
        if (fault is not null && !(isCommitting && await IsWrittenAsync(cancel))) fault.Throw();
        return result;
    }

    /// <inheritdoc cref="TransactAsync{T}"/>
    internal Task TransactAsync(Func<Task> work, IsolationLevel isolation, CancellationToken cancel) => TransactAsync(
        async () =>
        {
            await work();
            return true;
        },
        isDone => isDone, isolation, cancel);

    private static async Task<(T Result, ExceptionDispatchInfo? Fault, bool IsCommitting)> TryAsync<T>(
        Func<Task<T>> work, Func<T, bool> isKept, IDbContextTransaction transaction)
    {
        T result = default!;
        var isCommitting = false;
        try
        {
            await using (transaction)
            {
                result = await work();
                isCommitting = isKept(result);
                // Everything is written; a cancellation now could only make it unsure whether it was.
                if (isCommitting) await transaction.CommitAsync(CancellationToken.None);
            }

            return (result, null, isCommitting);
        }
        catch (Exception fault)
        {
            return (result, ExceptionDispatchInfo.Capture(fault), isCommitting);
        }
    }

    /// <summary>Writes in a transaction of its own, and again where it was lost, as often as the engine's strategy says.</summary>
    private Task<int> WholeAsync(Func<CancellationToken, Task<int>> write, CancellationToken cancel)
    {
        _written = null;
        var saved = 0;
        return Database.CreateExecutionStrategy().ExecuteAsync(
            write,
            async (_, again, stop) =>
            {
                await using var transaction = await Database.BeginTransactionAsync(stop);
                saved = await again(stop);
                try
                {
                    await transaction.CommitAsync(CancellationToken.None);
                    return saved;
                }
                catch
                {
                    AuditTrail.Forget(ChangeTracker);
                    throw;
                }
            },
            async (_, _, stop) => new ExecutionResult<int>(await IsWrittenAsync(stop), saved),
            cancel);
    }

    private async Task<bool> IsWrittenAsync(CancellationToken cancel) => _written is { } mark
        && await AuditEntries.AnyAsync(e => e.Sequence == mark.Sequence && e.Hash == mark.Hash, cancel);
}
