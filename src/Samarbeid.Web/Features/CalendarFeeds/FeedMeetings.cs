using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.Meetings;
using Samarbeid.Infrastructure.Access;
using Samarbeid.Infrastructure.Calendars;
using Samarbeid.Infrastructure.Delivery.Mail;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.Features.CalendarFeeds;

/// <summary>The meetings of a feed: those its owner is called to, in whatever scope, as the page where they answer shows them; and those that are
/// planned only, where they are to come and may read the page of the meeting.</summary>
internal static class FeedMeetings
{
    public static async Task<IReadOnlyList<MeetingEntry>> FeedMeetingsAsync(this SamarbeidDbContext db, FeedWindow asked, MailLinks links, CancellationToken cancel)
    {
        var (me, today, first, last) = (asked.Owner, asked.Today, asked.From, asked.To);
        var readable = db.Actor.ScopesFor(Operation.ReadMeetings).ToList();
        var within = db.Meetings.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter]).Where(m => m.Date >= first && m.Date <= last);
        // One after the other, each found by its index: an OR between them would read every meeting there is.
        var mine = db.MeetingsOfMember(me)
            .Concat(within.Where(m => m.ChairId == me).Select(m => m.Id))
            .Concat(db.Set<Callee>().IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter]).Where(c => c.PersonId == me && c.Part != CallPart.Member).Select(c => c.MeetingId));
        var rows = await (
            from meeting in within
            where mine.Contains(meeting.Id)
            // One that was left before anybody was called to it is no news to them.
            where (meeting.State == MeetingState.Planned && readable.Contains(meeting.ScopeId)) || (meeting.State != MeetingState.Planned && meeting.NoticeVersion > 0)
            join body in db.MeetingBodies.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter]) on meeting.BodyId equals body.Id
            orderby meeting.Date < today, meeting.Date
            select new
            {
                meeting.Id,
                meeting.ScopeId,
                meeting.State,
                meeting.Date,
                meeting.StartsAt,
                meeting.Length,
                meeting.Place,
                meeting.CalendarSequence,
                body.Name,
                Answer = meeting.Callees.Where(c => c.PersonId == me).Select(c => c.Answer).FirstOrDefault(),
            }).Take(asked.Most).ToListAsync(cancel);

        return [.. rows.Select(m => new MeetingEntry(
            links.UidOf(m.Id.Value), m.CalendarSequence, m.State is MeetingState.Postponed or MeetingState.Cancelled, m.Date, m.StartsAt, m.Length, m.Name, m.Place,
            CalendarFeedTexts.Description, readable.Contains(m.ScopeId) ? links.To(m.Id) : links.ToAnswer(m.Id))
        {
            IsTentative = m.State is MeetingState.Planned,
            IsFree = m.Answer is CallAnswer.NotComing or CallAnswer.SendsSubstitute,
        })];
    }
}
