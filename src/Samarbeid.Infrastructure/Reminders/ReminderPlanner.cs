using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Samarbeid.Infrastructure.Access;
using Samarbeid.Infrastructure.Outbox;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Infrastructure.Reminders;

/// <summary>Puts the reminders that are due on a day, and not yet there, into the outbox. It remembers nothing itself:
/// it may run at any time, any number of times, and on several machines at once.</summary>
public sealed partial class ReminderPlanner(SystemDatabases databases, ILogger<ReminderPlanner> log)
{
    private const int BatchSize = 500;
    private const int MostTries = 5;

    /// <returns>How many mails were put into the outbox.</returns>
    public async Task<int> PlanAsync(DateOnly date, CancellationToken cancel)
    {
        var planned = 0;
        var holders = new Lazy<Task<HoldersByPlace>>(() => LoadHoldersAsync(date, cancel));
        foreach (var stage in ReminderRules.Actions.StagesOn(date))
            planned += await PlanAsync(stage, ReminderQueries.Actions, holders, cancel);
        foreach (var stage in ReminderRules.Recommendations.StagesOn(date))
            planned += await PlanAsync(stage, ReminderQueries.Recommendations, holders, cancel);
        foreach (var stage in ReminderRules.Minutes.StagesOn(date))
            planned += await PlanAsync(stage, ReminderQueries.Minutes, holders, cancel);
        return planned;
    }

    private async Task<int> PlanAsync(
        ReminderStage stage, Func<SamarbeidDbContext, ReminderStage, IQueryable<ReminderCandidate>> query,
        Lazy<Task<HoldersByPlace>> holders, CancellationToken cancel)
    {
        var planned = 0;
        for (var tries = 1; ; tries++)
        {
            var candidates = await FindAsync(stage, query, cancel);
            if (candidates.Count == 0) return planned;

            var (added, wasDisturbed) = await EnqueueAsync(stage, candidates, await holders.Value, cancel);
            planned += added;
            if (!wasDisturbed) return planned;
            if (tries == MostTries) throw new RefusedException(PersistenceRules.Busy);
        }
    }

    private async Task<IReadOnlyList<ReminderCandidate>> FindAsync(
        ReminderStage stage, Func<SamarbeidDbContext, ReminderStage, IQueryable<ReminderCandidate>> query, CancellationToken cancel)
    {
        await using var database = databases.Open("reminders");
        return await query(database, stage).ToListAsync(cancel);
    }

    /// <returns>How many were added, and whether another planner, or a busy database, came in between: then what is left is looked up anew.</returns>
    private async Task<(int Added, bool WasDisturbed)> EnqueueAsync(
        ReminderStage stage, IReadOnlyList<ReminderCandidate> candidates, HoldersByPlace holders, CancellationToken cancel)
    {
        var added = 0;
        var withoutReceiver = 0;
        foreach (var batch in candidates.Chunk(BatchSize))
        {
            await using var database = databases.Open("reminders");
            var inBatch = 0;
            foreach (var candidate in batch)
            {
                var receivers = holders.ReceiversOf(candidate, stage.Rule.Receivers);
                if (receivers.Count == 0) withoutReceiver++;
                inBatch += receivers.Count;
                database.Enqueue(stage.Rule.Template, candidate.Thing, candidate.Version, receivers);
            }

            var saved = await database.SaveAsync(cancel);
            if (saved.Refusal == PersistenceRules.Duplicate || saved.Refusal == PersistenceRules.Busy) return (added, true);
            if (saved.Refusal is { } refusal) throw new RefusedException(refusal);
            added += inBatch;
        }

        if (withoutReceiver > 0) NobodyToRemind(withoutReceiver, stage.Rule.Template);
        return (added, false);
    }

    private async Task<HoldersByPlace> LoadHoldersAsync(DateOnly date, CancellationToken cancel)
    {
        await using var database = databases.Open("reminders");
        return await HoldersByPlace.LoadAsync(database, ReminderParts.All, date, cancel);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Count} reminders of {Template} have nobody to go to; they wait until somebody has the part.")]
    private partial void NobodyToRemind(int count, Mail.MailTemplate template);
}
