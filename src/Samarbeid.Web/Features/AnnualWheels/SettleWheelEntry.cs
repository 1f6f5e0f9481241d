using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.AnnualWheels;
using Samarbeid.Domain.Common;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.Features.AnnualWheels;

/// <summary>Says that a task of a year's plan is done, or is not after all: whoever writes the plan, and whoever has the task.</summary>
public sealed class SettleWheelEntry(Databases databases, NorwegianCalendar calendar)
{
    public async Task<Outcome> HandleAsync(AnnualWheelId id, int version, WheelEntryId entry, bool isDone, CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync([Operation.ReadMeetings, Operation.WriteMeetings, Operation.ProposeItems], cancel);
        var wheel = await db.AnnualWheels.Include(w => w.Entries).SingleOrDefaultAsync(w => w.Id == id, cancel);
        if (wheel is null) return PersistenceRules.NotFound;

        // To have a task is to take part in what the body prepares, as it is to propose a case.
        var isTheirs = wheel.Entries.Any(e => e.Id == entry && e.OwnerId is { } owner && owner == db.Actor.Person);
        if (db.Demand(isTheirs ? Operation.ProposeItems : Operation.WriteMeetings, new Thing(wheel.ScopeId)) is { IsDone: false } refused) return refused;
        if (wheel.Version != version) return PersistenceRules.Stale;

        db.Expect(wheel, version);
        var settled = isDone ? wheel.Complete(entry, calendar.Today) : wheel.Reopen(entry);
        return settled.IsDone ? await db.SaveAsync(cancel) : settled;
    }
}
