using Samarbeid.Domain.Access;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Corrections;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.Features.Meetings.Corrections;

/// <summary>Gives a draft of a correction up; the edition it was to correct stays in force.</summary>
public sealed class AbandonCorrection(Databases databases)
{
    public Task<Outcome> HandleAsync(MinutesCorrectionId id, int version, CancellationToken cancel) =>
        databases.ChangeCorrectionAsync(Operation.WriteMinutes, id, version, correction => correction.Abandon(), cancel);
}
