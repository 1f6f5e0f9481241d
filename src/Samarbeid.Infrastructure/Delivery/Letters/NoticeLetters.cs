using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.Notifications;
using Samarbeid.Infrastructure.Access;
using Samarbeid.Infrastructure.Delivery.Mail;
using Samarbeid.Infrastructure.Delivery.Outbox;
using Samarbeid.Infrastructure.Notifications;
using Samarbeid.Infrastructure.Papers;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Texts;

namespace Samarbeid.Infrastructure.Delivery.Letters;

/// <summary>The notice of a meeting (innkalling): the body, time, place and the agenda, to those who are to come;
/// and that it is postponed or cancelled. Why is free text, and may be about somebody: it is read behind the sign-in.</summary>
internal sealed class NoticeLetters : ILetterWriter
{
    public IReadOnlyCollection<NotificationKind> Kinds { get; } =
    [
        NotificationKind.MeetingNotice, NotificationKind.MeetingChanged, NotificationKind.MeetingPostponed, NotificationKind.MeetingCancelled,
    ];

    public async Task<LetterDraft> DraftAsync(LetterOrder order, CancellationToken cancel)
    {
        var id = new MeetingId(order.Notification.ThingId);
        var meeting = await order.Database.Meetings.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter]).AsNoTracking()
            .Include(m => m.Items).AsSingleQuery().SingleOrDefaultAsync(m => m.Id == id, cancel);
        if (meeting is null || VersionOf(meeting, order.Notification.Kind) != order.Notification.Version || !IsStillSo(order.Notification.Kind, meeting.State))
            return OutboxFault.StateChanged;

        var receiver = order.Notification.ReceiverId;
        var members = order.Database.HoldersOn(meeting.Date).Members;
        var body = await order.Database.MeetingBodies.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter])
            .Where(b => b.Id == meeting.BodyId)
            .Select(b => new
            {
                b.Name,
                b.Kind,
                IsMember = members.Any(m => m.MeetingBodyId == b.Id && m.PersonId == receiver),
            }).SingleAsync(cancel);
        // That it does not take place concerns all who were called, also who has left since.
        var wasCalled = order.Notification.Kind is not NotificationKind.MeetingNotice
            && order.Notification.Kind is not NotificationKind.MeetingChanged
            && await order.Database.CalledTo(id, meeting.NoticeVersion).AnyAsync(p => p == receiver, cancel);
        if (!body.IsMember && !wasCalled && !order.IsFor(meeting.ChairId)) return OutboxFault.NoAccess;

        var papers = await order.Database.CountPapersAsync(id, cancel);
        var link = order.Links.To(id);
        return new(
            () => order.Notification.Kind switch
            {
                NotificationKind.MeetingPostponed => Left(MailTexts.MeetingPostponedSubject(body.Name), MailTexts.MeetingPostponedText(body.Name), meeting, link),
                NotificationKind.MeetingCancelled => Left(MailTexts.MeetingCancelledSubject(body.Name), MailTexts.MeetingCancelledText(body.Name), meeting, link),
                NotificationKind.MeetingChanged => Notice(
                    MailTexts.MeetingChangedSubject(body.Name, NorwegianFormat.FullDate(meeting.Date)), MailTexts.MeetingChangedText(body.Name), meeting, body.Kind, papers, link),
                _ => Notice(meeting, body.Name, body.Kind, papers, link),
            },
            null);
    }

    private static int VersionOf(Meeting meeting, NotificationKind kind) =>
        kind is NotificationKind.MeetingChanged ? meeting.ChangeNotices : meeting.NoticeVersion;

    // A postponed meeting may have found its new date before the mail goes out: it is still postponed to those who were called.
    private static bool IsStillSo(NotificationKind kind, MeetingState state) => kind switch
    {
        NotificationKind.MeetingPostponed => state is MeetingState.Postponed or MeetingState.Planned,
        NotificationKind.MeetingCancelled => state is MeetingState.Cancelled,
        _ => state is MeetingState.Called,
    };

    private static Letter Left(string subject, string text, Meeting meeting, Uri link) =>
        new(subject, text, MailTexts.MeetingLink, link)
        {
            // Once replanned, the date is one that nobody has been called to yet.
            Facts = meeting.State is MeetingState.Planned
                ? []
                : [MailTexts.MeetingFormerTime(NorwegianFormat.FullDate(meeting.Date), NorwegianFormat.Clock(meeting.StartsAt))],
        };

    private static Letter Notice(Meeting meeting, string body, MeetingBodyKind kind, int papers, Uri link)
    {
        var date = NorwegianFormat.FullDate(meeting.Date);
        var (subject, text) = meeting.NoticeVersion > 1
            ? (MailTexts.MeetingNoticeAgainSubject(body, date), MailTexts.MeetingNoticeAgainText(body))
            : (MailTexts.MeetingNoticeSubject(body, date), MailTexts.MeetingNoticeText(body));
        return Notice(subject, text, meeting, kind, papers, link);
    }

    private static Letter Notice(string subject, string text, Meeting meeting, MeetingBodyKind kind, int papers, Uri link)
    {
        var date = NorwegianFormat.FullDate(meeting.Date);
        return new Letter(subject, text, MailTexts.MeetingLink, link)
        {
            Facts =
            [
                MailTexts.MeetingTime(date, NorwegianFormat.Clock(meeting.StartsAt)),
                MailTexts.MeetingPlace(meeting.Place),
                // Their titles may say what a case is about, which is read behind the sign-in.
                .. papers switch { 0 => (IEnumerable<string>)[], 1 => [MailTexts.OnePaper], _ => [MailTexts.Papers(papers)] },
            ],
            ItemsHeading = MailTexts.Agenda,
            Items = [.. meeting.ItemsInOrder.Select(i => FormattableString.Invariant($"{kind.ItemPrefix()} {i.Number}/{i.NumberYear % 100:00} {i.Title}"))],
        };
    }
}
