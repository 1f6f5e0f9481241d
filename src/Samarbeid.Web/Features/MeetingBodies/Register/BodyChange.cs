using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.SingleUse;

namespace Samarbeid.Web.Features.MeetingBodies.Register;

/// <summary>What every change of a body does around its own step.</summary>
internal static class BodyChange
{
    public static Task<Outcome> ChangeBodyAsync(
        this Databases databases, MeetingBodyId id, int version, Func<MeetingBody, Outcome> step, CancellationToken cancel) =>
        databases.ChangeBodyAsync(id, version, (_, body) => Task.FromResult(step(body)), cancel);

    /// <inheritdoc cref="ChangeBodyAsync(Databases, MeetingBodyId, int, Func{MeetingBody, Outcome}, CancellationToken)"/>
    public static async Task<Outcome> ChangeBodyAsync(
        this Databases databases, MeetingBodyId id, int version, Func<SamarbeidDbContext, MeetingBody, Task<Outcome>> step, CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync(Operation.AdministerAccess, cancel);
        return await db.ChangeAsync(id, version, step, cancel);
    }

    /// <summary>For a step that adds something to the body: once for each key.</summary>
    /// <returns>How many notices it led to.</returns>
    public static async Task<Outcome<int>> AddToBodyAsync(
        this Databases databases, SingleUseKey key, MeetingBodyId id, int version, Func<SamarbeidDbContext, MeetingBody, Task<Outcome>> step, CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync(Operation.AdministerAccess, cancel);
        return await db.OnceAsync<int>(
            key, async () => await db.ChangeAsync(id, version, step, cancel) is { IsDone: false } refused ? refused.Refusal! : db.Told, cancel);
    }

    /// <summary>Whether another body or a municipality is called so: references are told apart by the name of the place before them.</summary>
    public static async Task<bool> IsNameTakenAsync(this SamarbeidDbContext db, string name, MeetingBodyId? but, CancellationToken cancel)
    {
        var asked = name.Trim();
        return await db.MeetingBodies.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter]).AnyAsync(b => b.Name == asked && b.Id != but, cancel)
            || await db.Municipalities.AnyAsync(m => m.UniqueName == asked, cancel);
    }

    private static async Task<Outcome> ChangeAsync(
        this SamarbeidDbContext db, MeetingBodyId id, int version, Func<SamarbeidDbContext, MeetingBody, Task<Outcome>> step, CancellationToken cancel)
    {
        if (db.DemandAdministration() is { IsDone: false } refused) return refused;

        // An administrator's grant has no scope, so the filter would hide every body.
        var body = await db.MeetingBodies.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter])
            .Include(b => b.Municipalities).Include(b => b.Members).AsSplitQuery().SingleOrDefaultAsync(b => b.Id == id, cancel);
        if (body is null) return PersistenceRules.NotFound;
        if (body.Version != version) return PersistenceRules.Stale;

        db.Expect(body, version);
        var changed = await step(db, body);
        return changed.IsDone ? await db.SaveAsync(cancel) : changed;
    }
}
