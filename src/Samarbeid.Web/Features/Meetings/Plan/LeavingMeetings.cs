using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Meetings;
using Samarbeid.Infrastructure.Mail;
using Samarbeid.Infrastructure.Outbox;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.Features.Meetings.Plan;

/// <summary>What postponing and cancelling have in common: those who got the last notice are told, each once.</summary>
internal static class LeavingMeetings
{
    /// <summary>Who is told: nobody of a meeting that was never called, or whose day has passed.
    /// A postponement is news only to those who are called; a cancellation also to those who wait for the new date.</summary>
    public static bool TellsOf(MailTemplate template, MeetingState state, bool wasCalled, DateOnly date, DateOnly today) =>
        wasCalled && date >= today && (template is MailTemplate.MeetingCancelled || state is MeetingState.Called);

    public static async Task<Outcome> LeaveMeetingAsync(
        this Databases databases, MeetingId id, int version, MailTemplate news, DateOnly today, Func<Meeting, Outcome> leave, CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync(Operation.WriteMeetings, cancel);
        if (await db.FindMeetingAsync(id, cancel) is not { } meeting) return PersistenceRules.NotFound;
        if (db.Demand(Operation.WriteMeetings, MeetingChanges.ThingOf(meeting)) is { IsDone: false } refused) return refused;

        var told = TellsOf(news, meeting.State, meeting.NoticeVersion > 0, meeting.Date, today)
            ? await db.Outbox
                .Where(m => m.ThingId == id.Value && m.Template == MailTemplate.MeetingNotice && m.Version == meeting.NoticeVersion)
                .Select(m => m.ReceiverId).ToListAsync(cancel)
            : [];
        db.Expect(meeting, version);
        var left = leave(meeting);
        if (!left.IsDone) return left;

        db.Enqueue(news, id.Value, meeting.NoticeVersion, told);
        return await db.SaveAsync(cancel);
    }
}
