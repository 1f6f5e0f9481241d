using Samarbeid.Domain.Access;
using Samarbeid.Domain.AnnualWheels;
using Samarbeid.Domain.Common;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.SingleUse;

namespace Samarbeid.Web.Features.AnnualWheels;

/// <summary>Plans a meeting or a task in a year.</summary>
public sealed class AddWheelEntry(Databases databases, NorwegianCalendar calendar)
{
    public async Task<Outcome<WheelEntryId>> HandleAsync(SingleUseKey key, AnnualWheelId id, int version, WheelPlan plan, CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync(Operation.WriteMeetings, cancel);
        return await db.OnceAsync(key, () => db.ChangeWheelAsync(id, version, async wheel =>
            await db.CheckOwnerAsync(wheel.ScopeId, plan, calendar.Today, cancel) is { IsDone: false } refused ? refused.Refusal! : wheel.Add(plan), cancel), cancel);
    }
}
