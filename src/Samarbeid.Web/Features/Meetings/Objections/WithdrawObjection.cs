using Samarbeid.Domain.Access;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Meetings;
using Samarbeid.Infrastructure.Documents.Minutes;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.Features.Meetings.Objections;

/// <summary>Takes an objection, or a remark, back: only whoever came with it may.</summary>
public sealed class WithdrawObjection(Databases databases, NorwegianCalendar calendar)
{
    public Task<Outcome> HandleAsync(MeetingId id, int version, MinutesObjectionId objection, CancellationToken cancel) =>
        databases.ChangeMeetingAsync(Operation.RemarkOnMinutes, id, version, async (db, meeting) =>
        {
            var (now, sent) = await db.WordsAsync(id, cancel);
            return meeting.WithdrawObjection(objection, db.Actor.Person!.Value, calendar.Now, isAsSent: now == sent);
        }, cancel);
}
