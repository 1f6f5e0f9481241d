using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Access;
using Samarbeid.Infrastructure.Papers;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.Audit;
using Samarbeid.Infrastructure.Persistence.Numbering;
using Samarbeid.Infrastructure.Persistence.Text;
using Samarbeid.Web.Features.Meetings.Call;
using Samarbeid.Web.Features.Meetings.Objections;
using Samarbeid.Web.Features.Meetings.Papers;
using Samarbeid.Web.Features.Meetings.Restrictions;

namespace Samarbeid.Web.Features.Meetings;

/// <summary>One meeting with its agenda and what came of it, in a fixed number of statements.</summary>
public sealed class MeetingQueries(Databases databases, NorwegianCalendar calendar)
{
    public async Task<MeetingView?> FindAsync(MeetingId id, CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync(Operation.ReadMeetings, cancel);
        return await FindAsync(db, id, cancel);
    }

    /// <summary>The meeting as it is now, with who has changed what since a change: for a page that has been open.</summary>
    /// <returns>Null when it may no longer be read.</returns>
    public async Task<MeetingView?> CatchUpAsync(MeetingId id, long after, CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync(Operation.ReadMeetings, cancel);
        return await FindAsync(db, id, cancel) is { } view
            ? view with { Authors = await db.AuthorsAfterAsync(view.Head.Scope, after, cancel) }
            : null;
    }

    private async Task<MeetingView?> FindAsync(SamarbeidDbContext db, MeetingId id, CancellationToken cancel)
    {
        if (await HeadAsync(db, id, cancel) is not { } head) return null;

        var items = await db.ItemRowsAsync(id, cancel);
        db.NoteRestrictedReading(items);
        var view = new MeetingView(
            head,
            items,
            await RecommendationsAsync(db, head, cancel),
            await ActionsAsync(db, head, cancel),
            await MembersAsync(db, head, cancel),
            await AttendancesAsync(db, id, cancel),
            await ApprovalsAsync(db, head, cancel),
            await MunicipalitiesAsync(db, head, cancel),
            MeetingAccess.Of(db.Actor, head))
        {
            Papers = await db.PaperRowsAsync(id, cancel),
            RestrictedPapers = head.HasRestrictedPapers ? await db.RestrictedPapersAsync(id, cancel) : [],
            Readers = items.Any(i => i.Restriction is { IsRead: true }) ? await db.ReaderRowsAsync(id, cancel) : [],
            Objections = head.ApprovalRound == 0 ? [] : await db.ObjectionRowsAsync(id, cancel),
        };
        if (head.State is MeetingState.Called) view = view with { Called = await db.CalledRowsAsync(id, view.Members, cancel) };
        view = view with { Mine = view.Called.FirstOrDefault(c => c.Id == db.Actor.Person) };
        return await db.WithNewsAsync(view, calendar.Today, cancel);
    }

    private static Task<MeetingHead?> HeadAsync(SamarbeidDbContext db, MeetingId id, CancellationToken cancel)
    {
        var restricted = db.PapersOf(id).Where(p => p.Basis != null);
        return (
            from meeting in db.Meetings
            join body in db.MeetingBodies on meeting.BodyId equals body.Id
            join chair in db.People on meeting.ChairId equals chair.Id
            where meeting.Id == id
            select new MeetingHead(
                meeting.Id, meeting.Version, meeting.ScopeId, body.Id, body.Name, body.Kind, meeting.Date, meeting.StartsAt, meeting.Place,
                chair.Id, chair.Name, meeting.State, meeting.Reason, meeting.ShortNoticeReason, meeting.ApprovalRound)
            {
                HasUntoldChanges = meeting.HasUntoldChanges,
                LastChange = db.AuditEntries.Where(e => e.ScopeId == meeting.ScopeId).Max(e => (long?)e.Sequence) ?? 0,
                SentForApprovalAt = meeting.SentForApprovalAt,
                ApprovalForm = meeting.ApprovalForm,
                ObjectBy = meeting.ObjectBy,
                BodyForm = body.Approval.Form,
                TakesRemarks = meeting.TakesRemarks,
                ApprovedAt = meeting.ApprovedAt,
                Length = meeting.Length,
                CurrentItem = meeting.CurrentItemId,
                CurrentSince = meeting.CurrentSince,
                ForgetsNotes = meeting.ForgetsNotes,
                Guests = meeting.Guests.OrderBy(g => g.Id).Select(g => new GuestRow(g.Id, g.Name, g.From, g.Stay)).ToList(),
                HasRestrictedPapers = restricted.Any(),
                Dates = new(meeting.ItemsBy, meeting.NoticeBy, meeting.MinutesBy, meeting.NoticeDays),
            })
            // Lifted: that there are some is all that is asked.
            .IgnoreQueryFilters([SamarbeidDbContext.RestrictedFilter]).SingleOrDefaultAsync(cancel);
    }

    // The addressee is a row of a municipality the reader may have no grant in; its name belongs to what the body itself said.
    private static Task<List<RecommendationRow>> RecommendationsAsync(SamarbeidDbContext db, MeetingHead head, CancellationToken cancel) => (
        from item in db.AgendaItems.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter])
        join recommendation in db.Recommendations on item.Id equals recommendation.AgendaItemId
        join addressee in db.Addressees on recommendation.AddresseeId equals addressee.Id
        where item.MeetingId == head.Id && item.ScopeId == head.Scope
        orderby recommendation.Id
        select new RecommendationRow(recommendation.Id, item.Id, NumberSeries.In(head.BodyName, recommendation.Reference), recommendation.Title,
            addressee.Name, recommendation.AnswerDue, recommendation.State))
        .ToListAsync(cancel);

    private static async Task<List<ActionRow>> ActionsAsync(SamarbeidDbContext db, MeetingHead head, CancellationToken cancel)
    {
        var rows = await CompiledRows.Of(db, 0, head.Id, static (db, _, meeting) =>
            from item in db.AgendaItems
            join action in db.ActionItems on item.Id equals action.AgendaItemId
            join person in db.People on action.ResponsibleId equals person.Id
            where item.MeetingId == meeting.Value
            orderby action.Id
            select new ActionRow(action.Id, item.Id, action.Reference, action.Title, person.Name, action.DueDate, action.State,
                db.Recommendations.Where(r => r.Id == action.RecommendationId).Select(r => r.Reference).FirstOrDefault(), action.CompletedOn)).ToListAsync(cancel);
        return [.. rows.Select(r => r with { Reference = NumberSeries.In(head.BodyName, r.Reference) })];
    }

    private static Task<List<MemberRow>> MembersAsync(SamarbeidDbContext db, MeetingHead head, CancellationToken cancel) => (
        from member in db.HoldersOn(head.Date).MembersOf(head.BodyId)
        join person in db.People on member.PersonId equals person.Id
        orderby NorwegianText.InOrder(person.Name)
        select new MemberRow(person.Id, person.Name, person.Title, member.Role)
        {
            IsReachable = db.People.Where(Person.IsReachable).Any(p => p.Id == person.Id),
        })
        .ToListAsync(cancel);

    private static ValueTask<List<AttendanceRow>> AttendancesAsync(SamarbeidDbContext db, MeetingId id, CancellationToken cancel) =>
        CompiledRows.Of(db, 0, id, static (db, _, meeting) =>
            from attendance in db.Set<Attendance>()
            join person in db.People on attendance.PersonId equals person.Id
            where attendance.MeetingId == meeting.Value
            orderby NorwegianText.InOrder(person.Name)
            select new AttendanceRow(person.Id, person.Name, person.Title, attendance.Presence, attendance.Stay)).ToListAsync(cancel);

    private static async Task<List<ApprovalRow>> ApprovalsAsync(SamarbeidDbContext db, MeetingHead head, CancellationToken cancel) =>
        head.State is not (MeetingState.AwaitingApproval or MeetingState.Approved) ? [] : await (
            from approval in db.Set<MinutesApproval>()
            join person in db.People on approval.PersonId equals person.Id
            where approval.MeetingId == head.Id && approval.Round == head.ApprovalRound
            orderby approval.At
            select new ApprovalRow(approval.Side, person.Name, approval.At))
            .ToListAsync(cancel);

    private static ValueTask<List<MunicipalityRow>> MunicipalitiesAsync(SamarbeidDbContext db, MeetingHead head, CancellationToken cancel) =>
        CompiledRows.Of(db, 0, head.BodyId, static (db, _, body) =>
            from served in db.Set<MeetingBodyMunicipality>()
            join municipality in db.Set<Municipality>() on served.Municipality equals municipality.Number
            where served.MeetingBodyId == body.Value
            orderby NorwegianText.InOrder(municipality.Name)
            select new MunicipalityRow(municipality.Number, municipality.Name, municipality.ScopeId)).ToListAsync(cancel);
}
