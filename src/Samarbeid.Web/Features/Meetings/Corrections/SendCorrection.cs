using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Corrections;
using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Access;
using Samarbeid.Infrastructure.Notifications;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.Features.Meetings.Corrections;

/// <summary>Sends a correction to both sides. Whoever chaired the meeting approves for the municipality; where that person no longer can, whoever leads the body.</summary>
public sealed class SendCorrection(Databases databases, NorwegianCalendar calendar)
{
    public Task<Outcome> HandleAsync(MinutesCorrectionId id, int version, CancellationToken cancel) =>
        databases.ChangeCorrectionAsync(Operation.WriteMinutes, id, version, async (db, correction) =>
            await FindChairAsync(db, correction, cancel) is { } chair ? correction.SendForApproval(chair, calendar.Now) : CorrectionRules.NobodyApproves, cancel);

    private async Task<PersonId?> FindChairAsync(SamarbeidDbContext db, MinutesCorrection correction, CancellationToken cancel)
    {
        var chaired = await db.Meetings.Where(m => m.Id == correction.MeetingId).Select(m => new { m.ChairId, m.BodyId }).SingleAsync(cancel);
        var leading = await db.HoldersOn(calendar.Today).MembersOf(chaired.BodyId).Where(m => m.Role == MemberRole.Chair).Select(m => m.PersonId).ToListAsync(cancel);
        foreach (var person in leading.Prepend(chaired.ChairId))
        {
            if ((await db.FindApproversAsync(ApprovalSide.Chair, correction.ScopeId, person, calendar.Today, cancel)).Meant.Count > 0) return person;
        }

        return null;
    }
}
