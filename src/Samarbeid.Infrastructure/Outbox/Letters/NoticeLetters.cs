using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Domain.Meetings;
using Samarbeid.Infrastructure.Mail;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Infrastructure.Outbox.Letters;

/// <summary>The notice of a meeting (innkalling): the body, time, place and the agenda, to those who are to come.</summary>
internal static class NoticeLetters
{
    public static async Task<LetterDraft> DraftAsync(LetterOrder order, CancellationToken cancel)
    {
        var id = new MeetingId(order.Message.ThingId);
        var meeting = await order.Database.Meetings.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter]).AsNoTracking()
            .Include(m => m.Items).AsSingleQuery().SingleOrDefaultAsync(m => m.Id == id, cancel);
        if (meeting is not { State: MeetingState.Called } || meeting.NoticeVersion != order.Message.Version) return OutboxFault.StateChanged;

        var receiver = order.Message.ReceiverId;
        var body = await order.Database.MeetingBodies.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter])
            .Where(b => b.Id == meeting.BodyId)
            .Select(b => new
            {
                b.Name,
                b.Kind,
                IsMember = b.Members.Any(m => m.PersonId == receiver && m.From <= meeting.Date && (m.To == null || m.To >= meeting.Date)),
            }).SingleAsync(cancel);
        if (!body.IsMember && !order.IsFor(meeting.ChairId)) return OutboxFault.NoAccess;

        return new(() => Write(meeting, body.Name, body.Kind, order.Links.To(id)), null);
    }

    private static Letter Write(Meeting meeting, string body, MeetingBodyKind kind, Uri link)
    {
        var date = LetterDates.Long(meeting.Date);
        return new Letter(
            string.Format(MailTexts.MeetingNoticeSubject, body, date), string.Format(MailTexts.MeetingNoticeText, body), MailTexts.MeetingLink, link)
        {
            Facts =
            [
                string.Format(MailTexts.MeetingTime, date, LetterDates.Clock(meeting.StartsAt)),
                string.Format(MailTexts.MeetingPlace, meeting.Place),
            ],
            ItemsHeading = MailTexts.Agenda,
            Items = [.. meeting.ItemsInOrder.Select(i => FormattableString.Invariant($"{kind.ItemPrefix()} {i.Number}/{i.NumberYear % 100:00} {i.Title}"))],
        };
    }
}
