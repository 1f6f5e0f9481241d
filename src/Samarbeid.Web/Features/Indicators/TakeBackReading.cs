using Samarbeid.Domain.Common;
using Samarbeid.Domain.Indicators;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.Features.Indicators;

/// <summary>Says that a day has no reading after all; what stood there is kept.</summary>
public sealed class TakeBackReading(Databases databases, NorwegianCalendar calendar)
{
    public Task<Outcome> HandleAsync(IndicatorId id, int version, int number, string reason, CancellationToken cancel) =>
        databases.ChangeIndicatorAsync(id, version, (db, indicator) => indicator.TakeBack(number, reason, db.Actor.Person!.Value, calendar.Now), cancel);
}
