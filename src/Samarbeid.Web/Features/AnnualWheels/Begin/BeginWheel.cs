using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.AnnualWheels;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.SingleUse;
using Samarbeid.Infrastructure.Texts;

namespace Samarbeid.Web.Features.AnnualWheels.Begin;

/// <summary>Begins the plan of a body for a year, with what is proposed or with nothing (lage årshjul). Where one is begun already, that one is it.</summary>
public sealed class BeginWheel(Databases databases, NorwegianCalendar calendar, WorkingDays days)
{
    public async Task<Outcome<AnnualWheelId>> HandleAsync(SingleUseKey key, MeetingBodyId body, int year, bool withProposal, CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync(Operation.WriteMeetings, cancel);
        return await db.OnceAsync(key, () => BeginAsync(db, body, year, withProposal, cancel), cancel);
    }

    private async Task<Outcome<AnnualWheelId>> BeginAsync(SamarbeidDbContext db, MeetingBodyId id, int year, bool withProposal, CancellationToken cancel)
    {
        var body = await db.MeetingBodies.AsNoTracking().Include(b => b.Members).SingleOrDefaultAsync(b => b.Id == id, cancel);
        if (body is null) return PersistenceRules.NotFound;
        if (db.Demand(Operation.WriteMeetings, new Thing(body.ScopeId)) is { IsDone: false } refused) return refused.Refusal!;
        if (await db.AnnualWheels.Where(w => w.BodyId == id && w.Year == year).Select(w => (AnnualWheelId?)w.Id).FirstOrDefaultAsync(cancel) is { } begun) return begun;

        var wheel = AnnualWheel.Begin(body, year, calendar.Today);
        if (!wheel.IsDone) return wheel.Refusal!;
        foreach (var plan in withProposal ? Proposed(body, year) : [])
        {
            if (wheel.Value.Add(plan).Refusal is { } unfit) return unfit;
        }

        db.AnnualWheels.Add(wheel.Value);
        var saved = await db.SaveAsync(cancel);
        return saved.IsDone ? wheel.Value.Id : saved.Refusal!;
    }

    // In the written form of the body, as its agendas are.
    private List<WheelPlan> Proposed(MeetingBody body, int year)
    {
        using var spell = body.Language.Culture().Use();
        return [.. WheelProposal.Of(year, days)];
    }
}
