using Samarbeid.Domain.Common;
using Samarbeid.Domain.Indicators;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.SingleUse;
using Samarbeid.Web.Features.Challenges;

namespace Samarbeid.Web.Features.Indicators;

/// <summary>Enters what an indicator was on a day (ny måling).</summary>
public sealed class WriteReading(Databases databases, NorwegianCalendar calendar)
{
    public async Task<Outcome> HandleAsync(SingleUseKey key, IndicatorId id, int version, DateOnly on, ReadingValue value, CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync(ChallengeChange.Operations, cancel);
        return await db.OnceAsync(key, () => db.ChangeIndicatorAsync(
            id, version, (opened, indicator) => indicator.Read(on, value, opened.Actor.Person!.Value, calendar.Now), cancel), cancel);
    }
}
