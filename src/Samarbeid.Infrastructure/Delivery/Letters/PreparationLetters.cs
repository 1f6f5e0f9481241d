using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.Notifications;
using Samarbeid.Infrastructure.Delivery.Mail;
using Samarbeid.Infrastructure.Delivery.Outbox;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Texts;

namespace Samarbeid.Infrastructure.Delivery.Letters;

/// <summary>Mails to those who prepare a meeting: what is to be done by when. They say the body, the dates and a link.</summary>
internal sealed class PreparationLetters : ILetterWriter
{
    public IReadOnlyCollection<NotificationKind> Kinds { get; } = [NotificationKind.NoticeDueIn3Days];

    public async Task<LetterDraft> DraftAsync(LetterOrder order, CancellationToken cancel)
    {
        var id = new MeetingId(order.Notification.ThingId);
        var meeting = await order.Database.Meetings.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter])
            .Where(m => m.Id == id).Select(m => new { m.ScopeId, m.BodyId, m.State, m.Date, m.NoticeBy, m.NoticeVersion }).SingleOrDefaultAsync(cancel);
        if (meeting is not { State: MeetingState.Planned } || meeting.NoticeVersion != order.Notification.Version) return OutboxFault.StateChanged;

        var thing = new Thing(meeting.ScopeId);
        var isSecretary = await order.IsSecretaryAsync(order.Notification.ReceiverId, meeting.BodyId, meeting.Date, cancel);
        if (!isSecretary && !order.ReceiverStandsIn(thing) && !order.ReceiverMay(Operation.WriteMeetings, thing)) return OutboxFault.NoAccess;

        var (body, link) = (await order.NameAsync(meeting.ScopeId, cancel), order.Links.To(id));
        return new(() => Notice(body, NorwegianFormat.FullDate(meeting.Date), NorwegianFormat.FullDate(meeting.NoticeBy), link), null);
    }

    private static Letter Notice(string body, string date, string due, Uri link) =>
        new(MailTexts.NoticeDueSubject(body, date), MailTexts.NoticeDueText(body, date, due), MailTexts.MeetingLink, link);
}
