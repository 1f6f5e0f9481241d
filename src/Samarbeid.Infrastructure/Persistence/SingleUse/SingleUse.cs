using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Common;

namespace Samarbeid.Infrastructure.Persistence.SingleUse;

public static class SingleUse
{
    /// <summary>Longer than any form stays open.</summary>
    private const int DaysKept = 7;

    /// <summary>Takes a step that makes something once for each key, in one transaction with the key. Asked again, also at the same moment
    /// and on another node, it answers as the first time and makes nothing. A refused step leaves the key unused.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The form was opened without a key.</exception>
    public static async Task<Outcome<T>> OnceAsync<T>(
        this SamarbeidDbContext db, SingleUseKey key, Func<Task<Outcome<T>>> step, CancellationToken cancel)
    {
        ArgumentOutOfRangeException.ThrowIfEqual(key, default);
        var outcome = await db.TogetherAsync(
            async () =>
            {
                if (await db.FirstAsync<T>(key, cancel) is { } first) return first;

                var made = await step();
                if (made.IsDone) await db.KeepAsync(key, made.Value, cancel);
                return made;
            },
            cancel);
        // The other of two at once came first: its answer is that of both.
        return outcome.IsDone ? outcome : await db.FirstAsync<T>(key, cancel) ?? outcome;
    }

    /// <inheritdoc cref="OnceAsync{T}"/>
    public static async Task<Outcome> OnceAsync(this SamarbeidDbContext db, SingleUseKey key, Func<Task<Outcome>> step, CancellationToken cancel) =>
        (await db.OnceAsync<bool>(key, async () => await step() is { IsDone: false } refused ? refused.Refusal! : true, cancel)).WithoutValue;

    private static async Task<Outcome<T>?> FirstAsync<T>(this SamarbeidDbContext db, SingleUseKey key, CancellationToken cancel) =>
        await db.UsedKeys.AsNoTracking().SingleOrDefaultAsync(k => k.Key == key.Value, cancel) is { } used
            ? JsonSerializer.Deserialize<T>(used.Answer)!
            : null;

    private static async Task KeepAsync<T>(this SamarbeidDbContext db, SingleUseKey key, T answer, CancellationToken cancel)
    {
        var today = DateOnly.FromDateTime(db.Clock.GetUtcNow().UtcDateTime);
        var oldest = today.AddDays(-DaysKept);
        await db.UsedKeys.Where(k => k.UsedOn < oldest).ExecuteDeleteAsync(cancel);
        db.UsedKeys.Add(new UsedKey { Key = key.Value, Answer = JsonSerializer.Serialize(answer), UsedOn = today });
        await db.SaveChangesAsync(cancel);
    }
}
