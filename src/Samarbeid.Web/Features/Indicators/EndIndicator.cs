using Samarbeid.Domain.Common;
using Samarbeid.Domain.Indicators;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.Features.Indicators;

/// <summary>Says that it is not read any more.</summary>
public sealed class EndIndicator(Databases databases)
{
    public Task<Outcome> HandleAsync(IndicatorId id, int version, CancellationToken cancel) =>
        databases.ChangeIndicatorAsync(id, version, (_, indicator) => indicator.End(), cancel);
}
