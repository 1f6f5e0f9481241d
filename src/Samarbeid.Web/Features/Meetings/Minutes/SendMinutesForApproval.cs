using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.People;
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

        var sheriffs = await SheriffsAsync(db, meeting.BodyId, calendar.Today, cancel);
        db.Enqueue(MailTemplate.MinutesForApproval, id.Value, meeting.ApprovalRound, [meeting.ChairId, .. sheriffs]);
        return await db.SaveAsync(cancel);
    }

    private static Task<List<PersonId>> SheriffsAsync(SamarbeidDbContext db, MeetingBodyId body, DateOnly today, CancellationToken cancel) => (
        from grant in db.Grants
        from place in grant.Municipalities
        join served in db.Set<MeetingBodyMunicipality>() on place.Municipality equals served.Municipality
        where served.MeetingBodyId == body && grant.Role == Role.Sheriff && grant.From <= today && (grant.To == null || grant.To >= today)
        select grant.PersonId).Distinct().ToListAsync(cancel);
}
