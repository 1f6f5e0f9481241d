using Samarbeid.Domain.Common;
using Samarbeid.Domain.Indicators;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.Features.Indicators;

/// <summary>Says what an indicator really was on a day; what stood there is kept.</summary>
public sealed class CorrectReading(Databases databases, NorwegianCalendar calendar)
{
    public Task<Outcome> HandleAsync(IndicatorId id, int version, int number, ReadingValue value, string reason, CancellationToken cancel) =>
        databases.ChangeIndicatorAsync(id, version, (db, indicator) => indicator.Correct(number, value, reason, db.Actor.Person!.Value, calendar.Now), cancel);
}
