using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Domain.Papers;
using Samarbeid.Domain.Restrictions;
using Samarbeid.Infrastructure.Access;
using Samarbeid.Infrastructure.Papers;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.Numbering;
using Samarbeid.Infrastructure.Persistence.Text;

namespace Samarbeid.Infrastructure.Documents.Minutes;

/// <summary>Reads what the minutes of a meeting tell, in a fixed number of statements.</summary>
public static class MinutesReader
{
    /// <summary>As whoever the context serves may read it. Null when the context does not see the meeting.</summary>
    public static Task<MinutesContent?> ReadMinutesAsync(this SamarbeidDbContext db, MeetingId id, CancellationToken cancel) =>
        ReadMinutesAsync(db, db.RestrictedTexts, db.RestrictedObjections, db.PapersOf(id), id, cancel);

    /// <summary>Every word, also those that whoever the context serves may not read: for what is stored, and shown to nobody here.</summary>
    public static Task<MinutesContent?> ReadWholeMinutesAsync(this SamarbeidDbContext db, MeetingId id, CancellationToken cancel) => ReadMinutesAsync(
        db, db.RestrictedTexts.IgnoreQueryFilters([SamarbeidDbContext.RestrictedFilter]), db.RestrictedObjections.IgnoreQueryFilters([SamarbeidDbContext.RestrictedFilter]),
        db.PapersOf(id).IgnoreQueryFilters([SamarbeidDbContext.RestrictedFilter]), id, cancel);

    private static async Task<MinutesContent?> ReadMinutesAsync(
        SamarbeidDbContext db, IQueryable<RestrictedText> texts, IQueryable<RestrictedObjection> said, IQueryable<Paper> laid, MeetingId id, CancellationToken cancel)
    {
        var head = await (
            from meeting in db.Meetings
            join body in db.MeetingBodies on meeting.BodyId equals body.Id
            join chair in db.People on meeting.ChairId equals chair.Id
            where meeting.Id == id
            select new MinutesContent
            {
                Meeting = meeting.Id,
                BodyId = body.Id,
                Body = body.Name,
                Kind = body.Kind,
                Language = body.Language,
                IsDemonstration = body.IsDemonstration,
                Date = meeting.Date,
                StartsAt = meeting.StartsAt,
                Place = meeting.Place,
                Chair = chair.Name,
                ShortNoticeReason = meeting.ShortNoticeReason,
                State = meeting.State,
                ApprovalRound = meeting.ApprovalRound,
                Attendances = meeting.Guests.OrderBy(g => g.Id).Select(g => new MinutesAttendance(g.Name, g.From, Presence.Present, true) { Stay = g.Stay }).ToList(),
                Round = new(meeting.ApprovalForm, meeting.SentForApprovalAt, meeting.ObjectBy, meeting.ApprovedAt,
                    db.Meetings.Where(m => m.Id == meeting.ApprovedIn).Select(m => (DateOnly?)m.Date).FirstOrDefault()),
            }).SingleOrDefaultAsync(cancel);
        if (head is null) return null;

        var papers = await MinutesPapers.ReadAsync(db, laid, id, cancel);
        var items = await ItemsAsync(db, texts, id, head.Body, cancel);
        return head with
        {
            Municipalities = await MunicipalitiesAsync(db, id, cancel),
            // Guests who are in no register came with the head.
            Attendances = [.. await AttendancesAsync(db, head, cancel), .. head.Attendances],
            Items = [.. items.Select(i => i with { Papers = papers.OpenOf(i.Id), ExemptPapers = papers.ExemptOf(i.Id) })],
            Papers = papers.OpenOf(null),
            ExemptPapers = papers.ExemptOf(null),
            Approvals = await ApprovalsAsync(db, id, head.ApprovalRound, cancel),
            Objections = await ObjectionsAsync(db, said, id, cancel),
            FollowUp = await db.FollowUpAsync(id, head.Date, cancel),
        };
    }

    private static Task<List<string>> MunicipalitiesAsync(SamarbeidDbContext db, MeetingId id, CancellationToken cancel) => (
        from meeting in db.Meetings
        join served in db.Set<MeetingBodyMunicipality>() on meeting.BodyId equals served.MeetingBodyId
        join municipality in db.Set<Municipality>() on served.Municipality equals municipality.Number
        where meeting.Id == id
        orderby NorwegianText.InOrder(municipality.Name)
        select municipality.Name).ToListAsync(cancel);

    private static async Task<IReadOnlyList<MinutesAttendance>> AttendancesAsync(SamarbeidDbContext db, MinutesContent head, CancellationToken cancel)
    {
        var members = await db.HoldersOn(head.Date).MembersOf(head.BodyId).Select(m => m.PersonId).ToListAsync(cancel);
        var attended = await (
            from attendance in db.Set<Attendance>()
            join person in db.People on attendance.PersonId equals person.Id
            where attendance.MeetingId == head.Meeting
            orderby NorwegianText.InOrder(person.Name)
            select new { person.Id, person.Name, person.Title, attendance.Presence, attendance.Stay }).ToListAsync(cancel);
        return [.. attended.Select(a => new MinutesAttendance(a.Name, a.Title, a.Presence, !members.Contains(a.Id)) { Stay = a.Stay })];
    }

    private static Task<List<MinutesApprovedBy>> ApprovalsAsync(SamarbeidDbContext db, MeetingId id, int round, CancellationToken cancel) => (
        from approval in db.Set<MinutesApproval>()
        join person in db.People on approval.PersonId equals person.Id
        where approval.MeetingId == id && approval.Round == round
        orderby approval.At
        select new MinutesApprovedBy(approval.Side, person.Name, approval.At)).ToListAsync(cancel);

    private static Task<List<MinutesObjectedBy>> ObjectionsAsync(SamarbeidDbContext db, IQueryable<RestrictedObjection> said, MeetingId id, CancellationToken cancel) => (
        from objection in db.Set<MinutesObjection>()
        join person in db.People on objection.PersonId equals person.Id
        join kept in said on objection.Id equals kept.ObjectionId into apart
        from kept in apart.DefaultIfEmpty()
        where objection.MeetingId == id
        orderby objection.At
        select new MinutesObjectedBy(objection.Side, person.Name, objection.At, kept == null ? objection.Text : kept.Text, objection.State, objection.ItemId)).ToListAsync(cancel);

    private static async Task<List<MinutesItem>> ItemsAsync(SamarbeidDbContext db, IQueryable<RestrictedText> texts, MeetingId id, string body, CancellationToken cancel)
    {
        var items = await MinutesItems.ReadAsync(db, texts, id, cancel);
        var seen = items.Select(i => i.Id).ToList();
        // The addressee is a row of a municipality the reader may have no grant in; its name belongs to what the body itself said.
        var recommendations = await (
            from recommendation in db.Recommendations.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter])
            join addressee in db.Addressees on recommendation.AddresseeId equals addressee.Id
            where recommendation.AgendaItemId != null && seen.Contains(recommendation.AgendaItemId.Value)
            orderby recommendation.Id
            select new MinutesRecommendation(recommendation.AgendaItemId!.Value, NumberSeries.In(body, recommendation.Reference), recommendation.Title,
                recommendation.Text, addressee.Name, recommendation.AnswerDue)).ToListAsync(cancel);
        var actions = await (
            from action in db.ActionItems
            join person in db.People on action.ResponsibleId equals person.Id
            where action.AgendaItemId != null && seen.Contains(action.AgendaItemId.Value)
            orderby action.Id
            select new MinutesAction(action.AgendaItemId!.Value, NumberSeries.In(body, action.Reference), action.Title, action.Description, person.Name,
                action.OriginalDueDate,
                db.Recommendations.Where(r => r.Id == action.RecommendationId).Select(r => r.Reference).FirstOrDefault())).ToListAsync(cancel);
        return
        [
            .. items.Select(i => i with
            {
                Recommendations = [.. recommendations.Where(r => r.Item == i.Id)],
                Actions = [.. actions.Where(a => a.Item == i.Id)],
            }),
        ];
    }
}
