using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Meetings;
using Samarbeid.Infrastructure.Access;
using Samarbeid.Infrastructure.Mail;
using Samarbeid.Infrastructure.Outbox;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.Features.Meetings.Minutes;

/// <summary>Sends the minutes to the chair and the sheriffs once every item is settled, and tells them so.</summary>
public sealed class SendMinutesForApproval(Databases databases, NorwegianCalendar calendar)
{
    public async Task<Outcome> HandleAsync(MeetingId id, int version, CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync(Operation.WriteMinutes, cancel);
        if (await db.FindMeetingAsync(id, cancel) is not { } meeting) return PersistenceRules.NotFound;
        if (db.Demand(Operation.WriteMinutes, MeetingChanges.ThingOf(meeting)) is { IsDone: false } refused) return refused;

        db.Expect(meeting, version);
        var sent = meeting.SendForApproval();
        if (!sent.IsDone) return sent;

        var sheriffs = await db.HoldersOn(calendar.Today).WhoMay(Operation.ApproveMinutesForPolice, meeting.BodyId)
            .Select(p => p.Id).ToListAsync(cancel);
        db.Enqueue(MailTemplate.MinutesForApproval, id.Value, meeting.ApprovalRound, [meeting.ChairId, .. sheriffs]);
        return await db.SaveAsync(cancel);
    }
}
