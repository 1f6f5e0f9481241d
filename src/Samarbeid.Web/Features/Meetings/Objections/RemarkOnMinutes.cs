using Samarbeid.Domain.Access;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Meetings;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.SingleUse;

namespace Samarbeid.Web.Features.Meetings.Objections;

/// <summary>Sends the remark of a member to minutes that wait for approval (merknad), where the body takes them.</summary>
public sealed class RemarkOnMinutes(Databases databases, NorwegianCalendar calendar)
{
    public async Task<Outcome> HandleAsync(SingleUseKey key, MeetingId id, string remark, AgendaItemId? about, CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync(Operation.RemarkOnMinutes, cancel);
        return await db.OnceAsync(key, () => RemarkAsync(db, id, remark, about, cancel), cancel);
    }

    private async Task<Outcome> RemarkAsync(SamarbeidDbContext db, MeetingId id, string remark, AgendaItemId? about, CancellationToken cancel)
    {
        if (await db.FindMeetingAsync(id, cancel) is not { } meeting) return PersistenceRules.NotFound;
        if (db.Demand(Operation.RemarkOnMinutes, MeetingChanges.ThingOf(meeting)) is { IsDone: false } refused) return refused;

        var person = db.Actor.Person!.Value;
        if (!await db.IsMemberAsync(meeting.BodyId, person, calendar.Today, cancel)) return MeetingRules.OnlyMembersRemark;

        var remarked = meeting.Remark(person, remark, calendar.Now, about);
        return remarked.IsDone ? await db.SaveAsync(cancel) : remarked;
    }
}
