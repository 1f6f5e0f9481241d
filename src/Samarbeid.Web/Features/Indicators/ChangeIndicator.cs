using Samarbeid.Domain.Common;
using Samarbeid.Domain.Indicators;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.Features.Indicators;

/// <summary>Says otherwise what an indicator is.</summary>
public sealed class ChangeIndicator(Databases databases, NorwegianCalendar calendar)
{
    public Task<Outcome> HandleAsync(IndicatorId id, int version, IndicatorTerms terms, CancellationToken cancel) =>
        databases.ChangeIndicatorAsync(id, version, (_, indicator) => indicator.Change(terms, calendar.Today), cancel);
}
