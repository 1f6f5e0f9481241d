using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.AnnualWheels;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Access;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.Features.AnnualWheels;

/// <summary>What every step with a year's plan does around its own.</summary>
internal static class WheelChange
{
    public static async Task<Outcome<T>> ChangeWheelAsync<T>(
        this SamarbeidDbContext db, AnnualWheelId id, int version, Func<AnnualWheel, Task<Outcome<T>>> step, CancellationToken cancel)
    {
        var wheel = await db.AnnualWheels.Include(w => w.Entries).SingleOrDefaultAsync(w => w.Id == id, cancel);
        if (wheel is null) return PersistenceRules.NotFound;
        if (db.Demand(Operation.WriteMeetings, new Thing(wheel.ScopeId)) is { IsDone: false } refused) return refused.Refusal!;
        if (wheel.Version != version) return PersistenceRules.Stale;

        db.Expect(wheel, version);
        var done = await step(wheel);
        if (!done.IsDone) return done;

        var saved = await db.SaveAsync(cancel);
        return saved.IsDone ? done : saved.Refusal!;
    }

    /// <summary>A task is somebody's who can read the plan; a meeting need be nobody's.</summary>
    public static async Task<Outcome> CheckOwnerAsync(this SamarbeidDbContext db, ScopeId scope, WheelPlan plan, DateOnly today, CancellationToken cancel)
    {
        if (plan.Owner is not { } owner) return plan.Kind is WheelEntryKind.Assignment ? WheelRules.NeedsOwner : Outcome.Done;

        return await db.HoldersOn(today).WhoMay(Operation.ReadMeetings, scope).AnyAsync(p => p.Id == owner, cancel) ? Outcome.Done : WheelRules.OwnerNotOffered;
    }

    /// <summary>Those who can be given a task of a plan.</summary>
    public static async Task<HashSet<PersonId>> OwnersAsync(this SamarbeidDbContext db, ScopeId scope, DateOnly today, CancellationToken cancel) =>
        [.. await db.HoldersOn(today).WhoMay(Operation.ReadMeetings, scope).Select(p => p.Id).ToListAsync(cancel)];
}
