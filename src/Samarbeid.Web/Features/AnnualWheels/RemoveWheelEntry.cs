using Samarbeid.Domain.Access;
using Samarbeid.Domain.AnnualWheels;
using Samarbeid.Domain.Common;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.Features.AnnualWheels;

/// <summary>Takes an entry out of a year's plan. A meeting that was made of it stays.</summary>
public sealed class RemoveWheelEntry(Databases databases)
{
    public async Task<Outcome> HandleAsync(AnnualWheelId id, int version, WheelEntryId entry, CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync(Operation.WriteMeetings, cancel);
        var removed = await db.ChangeWheelAsync<WheelEntryId>(id, version,
            wheel => Task.FromResult<Outcome<WheelEntryId>>(wheel.Remove(entry) is { IsDone: false } refused ? refused.Refusal! : entry), cancel);
        return removed.WithoutValue;
    }
}
