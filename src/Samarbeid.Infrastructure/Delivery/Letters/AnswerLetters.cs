using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.Notifications;
using Samarbeid.Infrastructure.Delivery.Mail;
using Samarbeid.Infrastructure.Delivery.Outbox;
using Samarbeid.Infrastructure.Notifications;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Texts;

namespace Samarbeid.Infrastructure.Delivery.Letters;

/// <summary>The reminder to those who are called and have not answered: the body, the time, and where to answer.</summary>
internal sealed class AnswerLetters : ILetterWriter
{
    public IReadOnlyCollection<NotificationKind> Kinds { get; } = [NotificationKind.MeetingUnanswered];

    public async Task<LetterDraft> DraftAsync(LetterOrder order, CancellationToken cancel)
    {
        var id = new MeetingId(order.Notification.ThingId);
        var receiver = order.Notification.ReceiverId;
        var meeting = await order.Database.Meetings.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter]).AsNoTracking()
            .Include(m => m.Callees).SingleOrDefaultAsync(m => m.Id == id, cancel);
        if (meeting is not { State: MeetingState.Called } || meeting.NoticeVersion != order.Notification.Version) return OutboxFault.StateChanged;
        if (meeting.Callees.Any(c => c.PersonId == receiver && c.Answer is not null)) return OutboxFault.StateChanged;
        if (!await order.Database.IsCalledAsync(meeting, receiver, cancel)) return OutboxFault.NoAccess;

        var body = await order.NameAsync(meeting.ScopeId, cancel);
        return new(() => Write(body, meeting, order.Links.ToAnswer(id)), null);
    }

    private static Letter Write(string body, Meeting meeting, Uri link)
    {
        var date = NorwegianFormat.FullDate(meeting.Date);
        return new(MailTexts.MeetingUnansweredSubject(body, date), MailTexts.MeetingUnansweredText(body), MailTexts.AnswerLink, link)
        {
            Facts = [MailTexts.MeetingTime(date, NorwegianFormat.Clock(meeting.StartsAt)), MailTexts.MeetingPlace(meeting.Place)],
        };
    }
}
