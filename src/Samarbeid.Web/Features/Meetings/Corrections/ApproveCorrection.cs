using Samarbeid.Domain.Common;
using Samarbeid.Domain.Corrections;
using Samarbeid.Domain.Meetings;
using Samarbeid.Infrastructure.Documents.Minutes.Corrections;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Web.Features.Meetings.Minutes;

namespace Samarbeid.Web.Features.Meetings.Corrections;

/// <summary>Approves a correction for one side. With the second side's approval it is issued as a new edition.</summary>
public sealed class ApproveCorrection(Databases databases, IssuedCorrections corrections, NorwegianCalendar calendar)
{
    public Task<Outcome> HandleAsync(MinutesCorrectionId id, int version, ApprovalSide side, CancellationToken cancel) =>
        ApproveMinutes.InTheChainAsync(() => databases.ChangeCorrectionAsync(side.Approves(), id, version, async (db, correction) =>
        {
            var (person, at) = (db.Actor.Person!.Value, calendar.Now);
            var approved = correction.Approve(side, person, at);
            if (approved.IsDone && correction.State is CorrectionState.Approved) await corrections.IssueAsync(db, correction, person, at, cancel);
            return approved;
        }, cancel));
}
