using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Samarbeid.Domain.Notifications;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Access;
using Samarbeid.Infrastructure.Delivery.Outbox;
using Samarbeid.Infrastructure.Notifications;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Infrastructure.Due;

/// <summary>Tells people what has come due on a day, and they have not been told. It remembers nothing itself, as the notifications do:
/// it may run at any time, any number of times, and on several machines at once.</summary>
public sealed partial class ReminderPlanner(SystemDatabases databases, IEnumerable<IDueSource> sources, ILogger<ReminderPlanner> log)
{
    private const int BatchSize = 500;
    private const int MostTries = 5;

    /// <returns>How many were told of something.</returns>
    public async Task<int> PlanAsync(DateOnly date, CancellationToken cancel)
    {
        var planned = 0;
        // On a day off nothing new comes due: that is for the next working day.
        var day = ReminderStages.LastWorkingDay(date);
        var days = await LoadDaysAsync(cancel);
        var holders = new Lazy<Task<HoldersByPlace>>(() => LoadHoldersAsync(date, cancel));
        foreach (var source in sources)
        {
            foreach (var stage in source.Rules.With(days).StagesOn(day)) planned += await PlanAsync(source, stage, holders, cancel);
        }

        return planned;
    }

    /// <summary>What is at a stage and nobody has been told of; where one person is named, not that person: it may have been handed over since. It walks the source's index over the dates of the stage, and asks the unique index
    /// of the notifications; nothing that is done with, and nothing due later, is touched.</summary>
    internal static IQueryable<ReminderCandidate> Candidates(SamarbeidDbContext database, IDueSource source, ReminderStage stage)
    {
        var kind = stage.Rule.Kind;
        var anybody = !stage.Rule.Receivers.HasFlag(ReminderReceivers.Named);
        return source.Open(database)
            .Where(c => c.Date > stage.After && c.Date <= stage.Until)
            .Where(c => !database.Notifications.Any(n => n.ThingId == c.Thing && stage.Done.Contains(n.Kind) && n.Version == c.Version
                && (anybody || n.Kind != kind || c.Named == null || n.ReceiverId == c.Named)));
    }

    private async Task<int> PlanAsync(IDueSource source, ReminderStage stage, Lazy<Task<HoldersByPlace>> holders, CancellationToken cancel)
    {
        var planned = 0;
        for (var tries = 1; ; tries++)
        {
            var candidates = await FindAsync(source, stage, cancel);
            if (candidates.Count == 0) return planned;

            var (added, wasDisturbed) = await TellAsync(source, stage, candidates, await holders.Value, cancel);
            planned += added;
            if (!wasDisturbed) return planned;
            if (tries == MostTries) throw new RefusedException(PersistenceRules.Busy);
        }
    }

    private async Task<IReadOnlyList<DueNow>> FindAsync(IDueSource source, ReminderStage stage, CancellationToken cancel)
    {
        await using var database = databases.Open("reminders");
        var kind = stage.Rule.Kind;
        var candidates = await Candidates(database, source, stage).ToListAsync(cancel);
        if (candidates.Count == 0) return [];

        // Of what was handed over, others than the new one have been told.
        var told = (await (
            from c in Candidates(database, source, stage)
            from n in database.Notifications
            where n.ThingId == c.Thing && n.Kind == kind && n.Version == c.Version
            select new { n.ThingId, n.ReceiverId }).ToListAsync(cancel)).ToLookup(n => n.ThingId, n => n.ReceiverId);
        return [.. candidates.Select(c => new DueNow(c, [.. told[c.Thing]]))];
    }

    /// <returns>How many were added, and whether another planner, or a busy database, came in between: then what is left is looked up anew.</returns>
    private async Task<(int Added, bool WasDisturbed)> TellAsync(
        IDueSource source, ReminderStage stage, IReadOnlyList<DueNow> candidates, HoldersByPlace holders, CancellationToken cancel)
    {
        var added = 0;
        var withoutReceiver = 0;
        // What is planned has come due: it belongs into the digest of this day.
        var timing = SharedMail.TimingOf(stage.Rule.Kind) is var known && known.IsInDigest() ? known : MailTiming.Digest;
        foreach (var batch in candidates.Chunk(BatchSize))
        {
            await using var database = databases.Open("reminders");
            var inBatch = 0;
            foreach (var candidate in batch)
            {
                var receivers = holders.ReceiversOf(candidate.Thing, stage.Rule.Receivers);
                if (receivers.Count == 0) withoutReceiver++;
                var untold = receivers.Except(candidate.Told).ToList();
                inBatch += untold.Count;
                var reached = new StageReached(stage.Rule.Kind, source.ThingKind, candidate.Thing);
                if (holders.IsMissing(candidate.Thing, stage.Rule.Receivers)) database.TellInstead(reached, [candidate.Thing.Named!.Value], untold, timing);
                else database.Tell(reached, untold, timing);
            }

            var saved = await database.SaveAsync(cancel);
            if (saved.Refusal == PersistenceRules.Duplicate || saved.Refusal == PersistenceRules.Busy) return (added, true);
            if (saved.Refusal is { } refusal) throw new RefusedException(refusal);
            added += inBatch;
        }

        if (withoutReceiver > 0) NobodyToRemind(withoutReceiver, stage.Rule.Kind);
        return (added, false);
    }

    private async Task<IReadOnlyList<ReminderDay>> LoadDaysAsync(CancellationToken cancel)
    {
        await using var database = databases.Open("reminders");
        return await database.ReminderDays.AsNoTracking().ToListAsync(cancel);
    }

    private async Task<HoldersByPlace> LoadHoldersAsync(DateOnly date, CancellationToken cancel)
    {
        await using var database = databases.Open("reminders");
        return await HoldersByPlace.LoadAsync(database, ReminderParts.All, date, cancel);
    }

    /// <summary>What is at a stage, and what of it is known already.</summary>
    /// <param name="Told">Who has been told of this very stage.</param>
    private sealed record DueNow(ReminderCandidate Thing, IReadOnlyList<PersonId> Told);

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Count} reminders of {Kind} have nobody to go to; they wait until somebody has the part.")]
    private partial void NobodyToRemind(int count, NotificationKind kind);
}
