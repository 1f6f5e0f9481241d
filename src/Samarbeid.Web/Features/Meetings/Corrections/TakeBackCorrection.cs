using Samarbeid.Domain.Access;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Corrections;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.Features.Meetings.Corrections;

/// <summary>Takes a correction back from the sides, to change it.</summary>
public sealed class TakeBackCorrection(Databases databases)
{
    public Task<Outcome> HandleAsync(MinutesCorrectionId id, int version, CancellationToken cancel) =>
        databases.ChangeCorrectionAsync(Operation.WriteMinutes, id, version, correction => correction.TakeBack(), cancel);
}
