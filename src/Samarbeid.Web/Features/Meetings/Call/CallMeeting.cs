using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.Numbering;
using Samarbeid.Infrastructure.Texts;

namespace Samarbeid.Web.Features.Meetings.Call;

/// <summary>Gives the notice of a meeting and numbers the items.
/// A meeting that has already been is only logged: nobody gets a mail about it.</summary>
public sealed class CallMeeting(Databases databases, NorwegianCalendar calendar)
{
    /// <returns>How many receive the notice.</returns>
    public async Task<Outcome<int>> HandleAsync(MeetingId id, int version, string? shortNoticeReason, CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync(Operation.WriteMeetings, cancel);
        return await db.TogetherAsync(() => CallAsync(db, id, version, shortNoticeReason, cancel), cancel);
    }

    private async Task<Outcome<int>> CallAsync(
        SamarbeidDbContext db, MeetingId id, int version, string? reason, CancellationToken cancel)
    {
        if (await db.FindMeetingAsync(id, cancel) is not { } meeting) return PersistenceRules.NotFound;
        if (db.Demand(Operation.WriteMeetings, MeetingChanges.ThingOf(meeting)) is { IsDone: false } refused) return refused.Refusal!;

        var body = await db.MeetingBodies.Where(b => b.Id == meeting.BodyId).Select(b => new { b.Kind, b.Language }).SingleAsync(cancel);
        var isPast = meeting.Date < calendar.Today;
        var first = meeting.ItemsWithoutNumber == 0 ? 0 : await db.TakeNumbersAsync(
            meeting.ScopeId, body.Kind.ItemPrefix(), meeting.Date.Year, meeting.ItemsWithoutNumber, cancel);
        db.Expect(meeting, version);
        var called = meeting.Call(calendar.Today, first, isPast ? LoggedAfterwards(body.Language) : reason);
        if (!called.IsDone) return called.Refusal!;

        var saved = await db.SaveAsync(cancel);
        return saved.IsDone ? db.Told : saved.Refusal!;
    }

    private static string LoggedAfterwards(Language language) =>
        language.Culture().Says(() => MeetingTexts.LoggedAfterwards);
}
