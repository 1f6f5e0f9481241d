using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Meetings;
using Samarbeid.Infrastructure.Documents.Minutes;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.Features.Meetings.Minutes;

/// <summary>Sends the minutes to both sides once every item is settled, on the terms the body has today.</summary>
public sealed class SendMinutesForApproval(Databases databases, NorwegianCalendar calendar, WorkingDays days)
{
    public Task<Outcome> HandleAsync(MeetingId id, int version, CancellationToken cancel) =>
        databases.ChangeMeetingAsync(Operation.WriteMinutes, id, version, async (db, meeting) =>
        {
            var rule = (await db.MeetingBodies.AsNoTracking().SingleAsync(b => b.Id == meeting.BodyId, cancel)).Approval;
            var (now, sent) = await db.WordsAsync(id, cancel);
            return meeting.SendForApproval(calendar.Now, rule.From(calendar.Today, days), now, isAsSent: now == sent);
        }, cancel);
}
