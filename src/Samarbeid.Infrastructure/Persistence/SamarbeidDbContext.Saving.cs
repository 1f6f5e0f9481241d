using System.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.Common;
using Samarbeid.Infrastructure.Notifications;
using Samarbeid.Infrastructure.Persistence.Audit;
using Samarbeid.Infrastructure.Persistence.Security;
using Samarbeid.Infrastructure.Persistence.TextGuards;
using Samarbeid.Infrastructure.Search;

namespace Samarbeid.Infrastructure.Persistence;

// Every save, whoever calls it: guarded, versioned and audited in one transaction.
public abstract partial class SamarbeidDbContext
{
    /// <summary>The clock of the audit trail; set where the context is opened.</summary>
    internal TimeProvider Clock { get; set; } = TimeProvider.System;

    /// <summary>Tells those concerned of what is saved. Null where the program itself acts: what it plays back has happened elsewhere,
    /// and what comes due it tells of by <see cref="Telling.Tell"/>.</summary>
    internal Notifier? Notifier { get; set; }

    /// <summary>How many people the saves of this context have told of something.</summary>
    public int Told => Notifications.Local.Count;

    /// <summary>Says which version of a root the person saw, so that a change made in between is found when it is saved.</summary>
    public void Expect(AggregateRoot root, int version) => Entry(root).Property(r => r.Version).OriginalValue = version;

    /// <summary>Saves, and turns the faults a person can do something about into refusals. After a refusal nothing is saved.</summary>
    public async Task<Outcome> SaveAsync(CancellationToken cancel)
    {
        try
        {
            await SaveChangesAsync(cancel);
            return Outcome.Done;
        }
        catch (Exception fault) when (PersistenceRules.RefusalOf(fault) is { } refusal)
        {
            return refusal;
        }
    }

    /// <summary>Does several steps in one transaction: all are saved when the last one is done, and none when any is refused or throws.
    /// Needed where numbers are taken.</summary>
    public async Task<Outcome> TogetherAsync(Func<Task<Outcome>> steps, CancellationToken cancel) => (await TogetherAsync<bool>(
        async () => await steps() is { IsDone: false } refused ? refused.Refusal! : true, cancel)).WithoutValue;

    /// <inheritdoc cref="TogetherAsync(Func{Task{Outcome}}, CancellationToken)"/>
    public async Task<Outcome<T>> TogetherAsync<T>(Func<Task<Outcome<T>>> steps, CancellationToken cancel)
    {
        try
        {
            return await TransactAsync(steps, outcome => outcome.IsDone, IsolationLevel.Unspecified, cancel);
        }
        catch (Exception fault) when (PersistenceRules.RefusalOf(fault) is { } refusal)
        {
            return refusal;
        }
    }

    public override int SaveChanges(bool acceptAllChangesOnSuccess) =>
        SaveChangesAsync(acceptAllChangesOnSuccess).GetAwaiter().GetResult();

    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        // Once is enough: each later look at the tracker would compare every property of every row again.
        ChangeTracker.DetectChanges();
        var detects = ChangeTracker.AutoDetectChangesEnabled;
        ChangeTracker.AutoDetectChangesEnabled = false;
        try
        {
            await TellAsync(cancellationToken);
            await this.TellSubstitutesAsync(cancellationToken);
            Roots.BumpVersions(ChangeTracker, Changes());
            var changes = Changes();
            GuardWrites(changes);
            // What the program itself plays back was stopped, or not, where it was written.
            if (!Actor.IsSystem) await OutgoingTexts.CheckAsync(this, changes, cancellationToken);
            var audited = changes.Where(c => AuditTrail.IsAudited(c.Metadata)).ToList();
            CheckTexts(audited);
            await SearchIndexing.FollowAsync(this, changes, cancellationToken);
            return audited.Count == 0
                ? await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken)
                : await SaveAuditedAsync(audited, acceptAllChangesOnSuccess, cancellationToken);
        }
        finally
        {
            ChangeTracker.AutoDetectChangesEnabled = detects;
        }
    }

    /// <summary>For the measuring load alone, of which one audit entry tells.</summary>
    internal async Task<int> SaveUnauditedAsync(CancellationToken cancel)
    {
        if (!Actor.IsSystem) throw new UnauthorizedAccessException($"{Actor.Name} may not save without a trail.");

        Roots.BumpVersions(ChangeTracker, Changes());
        await SearchIndexing.FollowAsync(this, Changes(), cancel);
        return await base.SaveChangesAsync(acceptAllChangesOnSuccess: true, cancel);
    }

    private async Task TellAsync(CancellationToken cancel)
    {
        if (Notifier is null) return;

        foreach (var occasion in ChangeTracker.Entries<AggregateRoot>().SelectMany(r => r.Entity.TakeOccasions()).ToList())
            await Notifier.TellAsync(this, occasion, cancel);
    }

    private async Task<int> SaveAuditedAsync(List<EntityEntry> changes, bool acceptAllChanges, CancellationToken cancel)
    {
        if (Database.CurrentTransaction is not null) return await WriteAuditedAsync(changes, acceptAllChanges, cancel);

        // Changes stay changes until they are committed, so that what was lost on the way can be written again.
        var saved = await WholeAsync(stop => WriteAuditedAsync(changes, acceptAllChanges: false, stop), cancel);
        if (acceptAllChanges) ChangeTracker.AcceptAllChanges();
        return saved;
    }

    private async Task<int> WriteAuditedAsync(List<EntityEntry> changes, bool acceptAllChanges, CancellationToken cancel)
    {
        try
        {
            AddRange(changes.Select(c => c.Entity).OfType<Grant>().Select(GrantChanged));
            _written = await AuditTrail.RecordAsync(this, changes, cancel);
            return await base.SaveChangesAsync(acceptAllChanges, cancel);
        }
        catch
        {
            AuditTrail.Forget(ChangeTracker);
            throw;
        }
    }

    private SecurityEvent GrantChanged(Grant grant) =>
        SecurityEvent.Of(Clock.GetUtcNow(), SecurityEventKind.GrantChanged, Actor.Person, $"Grant {grant.Id.Value} Person {grant.PersonId}");

    private List<EntityEntry> Changes() =>
        [.. ChangeTracker.Entries().Where(e => e.State is EntityState.Added or EntityState.Modified or EntityState.Deleted)];

    /// <exception cref="UnprintableTextException">A text has a character no document could show.</exception>
    private static void CheckTexts(IEnumerable<EntityEntry> changes)
    {
        foreach (var entry in changes.Where(e => e.State is EntityState.Added or EntityState.Modified))
        {
            foreach (var property in entry.AllProperties().Where(p => p.CurrentValue is string && (entry.State is EntityState.Added || p.IsModified)))
                UnprintableTextException.ThrowIfUnprintable((string)property.CurrentValue!);
        }
    }
}
