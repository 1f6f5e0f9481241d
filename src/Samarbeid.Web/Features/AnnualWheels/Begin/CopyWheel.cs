using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.AnnualWheels;
using Samarbeid.Domain.Common;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.SingleUse;

namespace Samarbeid.Web.Features.AnnualWheels.Begin;

/// <summary>Copies the plan of a year to the next (kopiere årshjul). Where that is begun already, it stands as it is.</summary>
public sealed class CopyWheel(Databases databases, NorwegianCalendar calendar, WorkingDays days)
{
    public async Task<Outcome<AnnualWheelId>> HandleAsync(SingleUseKey key, AnnualWheelId id, CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync(Operation.WriteMeetings, cancel);
        return await db.OnceAsync(key, () => CopyAsync(db, id, cancel), cancel);
    }

    private async Task<Outcome<AnnualWheelId>> CopyAsync(SamarbeidDbContext db, AnnualWheelId id, CancellationToken cancel)
    {
        var wheel = await db.AnnualWheels.AsNoTracking().Include(w => w.Entries).SingleOrDefaultAsync(w => w.Id == id, cancel);
        if (wheel is null) return PersistenceRules.NotFound;
        if (db.Demand(Operation.WriteMeetings, new Thing(wheel.ScopeId)) is { IsDone: false } refused) return refused.Refusal!;
        var next = db.AnnualWheels.Where(w => w.BodyId == wheel.BodyId && w.Year == wheel.Year + 1);
        if (await next.Select(w => (AnnualWheelId?)w.Id).FirstOrDefaultAsync(cancel) is { } begun) return begun;

        var body = await db.MeetingBodies.AsNoTracking().Include(b => b.Members).SingleAsync(b => b.Id == wheel.BodyId, cancel);
        var copied = wheel.CopyToNextYear(body, await db.OwnersAsync(wheel.ScopeId, calendar.Today, cancel), days, calendar.Today);
        if (!copied.IsDone) return copied.Refusal!;

        db.AnnualWheels.Add(copied.Value);
        var saved = await db.SaveAsync(cancel);
        return saved.IsDone ? copied.Value.Id : saved.Refusal!;
    }
}
