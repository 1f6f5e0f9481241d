using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.ActionItems;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Domain.Recommendations;
using Samarbeid.Infrastructure.Calendars;
using Samarbeid.Infrastructure.Delivery.Mail;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.Features.CalendarFeeds;

/// <summary>The due dates of a feed: actions its owner is responsible for, and recommendations that await their answer. Being the one who is asked gives
/// access to each, in whatever scope it lies.</summary>
internal static class FeedDues
{
    public static async Task<IReadOnlyList<DueEntry>> FeedDuesAsync(this SamarbeidDbContext db, FeedWindow asked, MailLinks links, CancellationToken cancel) =>
        [.. await ActionsAsync(db, asked, links, cancel), .. await AnswersAsync(db, asked, links, cancel)];

    private static async Task<IEnumerable<DueEntry>> ActionsAsync(SamarbeidDbContext db, FeedWindow asked, MailLinks links, CancellationToken cancel)
    {
        var (me, today, first, last) = (asked.Owner, asked.Today, asked.From, asked.To);
        var mine = await (
            from action in db.ActionItems.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter]).Where(ActionItem.IsOpen)
            where action.ResponsibleId == me && action.DueDate >= first && action.DueDate <= last
            orderby action.DueDate < today, action.DueDate
            select new
            {
                action.Id,
                action.Reference,
                action.DueDate,
                action.DueDateVersion,
                Place = db.Set<Municipality>().Where(m => m.ScopeId == action.ScopeId).Select(m => m.UniqueName).FirstOrDefault()
                    ?? db.MeetingBodies.Where(b => b.ScopeId == action.ScopeId).Select(b => b.Name).FirstOrDefault() ?? "",
            }).Take(asked.Most).ToListAsync(cancel);
        return mine.Select(a => new DueEntry(links.UidOf(a.Id.Value), a.DueDateVersion, a.DueDate, CalendarFeedTexts.ActionDue(a.Reference, a.Place), links.To(a.Id)));
    }

    private static async Task<IEnumerable<DueEntry>> AnswersAsync(SamarbeidDbContext db, FeedWindow asked, MailLinks links, CancellationToken cancel)
    {
        var (me, today, first, last) = (asked.Owner, asked.Today, asked.From, asked.To);
        var awaiting = await (
            from r in db.Recommendations.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter]).Where(Recommendation.AwaitsAnswer)
            join a in db.Addressees on r.AddresseeId equals a.Id
            where a.ContactId == me && r.AnswerDue >= first && r.AnswerDue <= last
            orderby r.AnswerDue < today, r.AnswerDue
            select new { r.Id, r.Reference, r.AnswerDue, Body = db.MeetingBodies.Where(b => b.ScopeId == r.ScopeId).Select(b => b.Name).FirstOrDefault() ?? "" })
            .Take(asked.Most).ToListAsync(cancel);
        return awaiting.Select(r => new DueEntry(links.UidOf(r.Id.Value), 1, r.AnswerDue, CalendarFeedTexts.AnswerDue(r.Reference, r.Body), links.To(r.Id)));
    }
}
