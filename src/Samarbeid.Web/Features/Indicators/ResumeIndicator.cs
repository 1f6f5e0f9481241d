using Samarbeid.Domain.Common;
using Samarbeid.Domain.Indicators;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.Features.Indicators;

/// <summary>Undoes an ending.</summary>
public sealed class ResumeIndicator(Databases databases)
{
    public Task<Outcome> HandleAsync(IndicatorId id, int version, CancellationToken cancel) =>
        databases.ChangeIndicatorAsync(id, version, (_, indicator) => indicator.Resume(), cancel);
}
