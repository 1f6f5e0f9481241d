using Samarbeid.Domain.Common;
using Samarbeid.Domain.Corrections;
using Samarbeid.Domain.Meetings;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.Features.Meetings.Corrections;

/// <summary>Sends a correction back with what one side has against it.</summary>
public sealed class ObjectToCorrection(Databases databases, NorwegianCalendar calendar)
{
    public Task<Outcome> HandleAsync(MinutesCorrectionId id, int version, ApprovalSide side, string objection, CancellationToken cancel) =>
        databases.ChangeCorrectionAsync(side.Approves(), id, version,
            (db, correction) => Task.FromResult(correction.ObjectTo(side, db.Actor.Person!.Value, objection, calendar.Now)), cancel);
}
