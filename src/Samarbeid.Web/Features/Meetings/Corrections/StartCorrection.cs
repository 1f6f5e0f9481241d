using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Corrections;
using Samarbeid.Domain.Documents;
using Samarbeid.Domain.Meetings;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.SingleUse;

namespace Samarbeid.Web.Features.Meetings.Corrections;

/// <summary>Starts the correction of approved minutes as a draft. There is one at a time.</summary>
public sealed class StartCorrection(Databases databases, NorwegianCalendar calendar)
{
    public async Task<Outcome> HandleAsync(SingleUseKey key, MeetingId id, string reason, CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync(Operation.WriteMinutes, cancel);
        var started = await db.OnceAsync(key, () => StartAsync(db, id, reason, cancel), cancel);
        // Another was started in the same moment.
        return started.Refusal == PersistenceRules.Duplicate ? CorrectionRules.AnotherIsOpen : started;
    }

    private async Task<Outcome> StartAsync(SamarbeidDbContext db, MeetingId id, string reason, CancellationToken cancel)
    {
        if (await db.Meetings.SingleOrDefaultAsync(m => m.Id == id, cancel) is not { } meeting) return PersistenceRules.NotFound;
        if (db.Demand(Operation.WriteMinutes, MeetingChanges.ThingOf(meeting)) is { IsDone: false } refused) return refused;

        var states = await db.MinutesCorrections.Where(c => c.MeetingId == id).Select(c => c.State).ToListAsync(cancel);
        if (states.Exists(s => s.IsOpen())) return CorrectionRules.AnotherIsOpen;

        var edition = await db.IssuedDocuments.Where(d => d.SubjectId == id.Value && d.Kind == DocumentKind.Minutes).MaxAsync(d => (int?)d.Edition, cancel);
        if (edition is not { } former) return CorrectionRules.NotApproved;
        // The new edition has both versions, and nobody writes what they cannot read.
        if (!await db.ReadsWholeAsync(id, cancel)) return CorrectionRules.NotReadable;

        var started = MinutesCorrection.Start(meeting, former, states.Count, reason, db.Actor.Person!.Value, calendar.Now);
        if (!started.IsDone) return started.Refusal!;

        db.MinutesCorrections.Add(started.Value);
        return await db.SaveAsync(cancel);
    }
}
