using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Corrections;
using Samarbeid.Domain.Restrictions;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.Features.Meetings.Corrections;

/// <summary>What every change of a correction does: find it, ask for access, also to what is kept from the public, expect the version the person saw, change, save.</summary>
internal static class CorrectionChanges
{
    public static async Task<Outcome> ChangeCorrectionAsync(this Databases databases, Operation operation, MinutesCorrectionId id, int version,
        Func<SamarbeidDbContext, MinutesCorrection, Task<Outcome>> change, CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync(operation, cancel);
        var correction = await db.MinutesCorrections.Include(c => c.Texts).Include(c => c.Answers).AsSplitQuery().SingleOrDefaultAsync(c => c.Id == id, cancel);
        if (correction is null) return PersistenceRules.NotFound;
        if (db.Demand(operation, ThingOf(correction)) is { IsDone: false } refused) return refused;

        // Nobody writes or puts their name to what they cannot read.
        if (!await db.ReadsWholeAsync(correction.MeetingId, cancel))
            return operation is Operation.WriteMinutes ? CorrectionRules.NotReadable : RestrictionRules.ApproverCannotRead;

        db.Expect(correction, version);
        var changed = await change(db, correction);
        return changed.IsDone ? await db.SaveAsync(cancel) : changed;
    }

    public static Task<Outcome> ChangeCorrectionAsync(
        this Databases databases, Operation operation, MinutesCorrectionId id, int version, Func<MinutesCorrection, Outcome> change, CancellationToken cancel) =>
        databases.ChangeCorrectionAsync(operation, id, version, (_, correction) => Task.FromResult(change(correction)), cancel);

    public static Thing ThingOf(MinutesCorrection correction) => new(correction.ScopeId) { Chair = correction.ChairId };
}
