using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.Notifications;
using Samarbeid.Infrastructure.Access;
using Samarbeid.Infrastructure.Calendars;
using Samarbeid.Infrastructure.Delivery.Mail;
using Samarbeid.Infrastructure.Delivery.Outbox;
using Samarbeid.Infrastructure.Notifications;
using Samarbeid.Infrastructure.Papers;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Texts;

namespace Samarbeid.Infrastructure.Delivery.Letters;

/// <summary>The notice of a meeting (innkalling): the body, time, place and the agenda, to those who are to come;
/// that it is postponed or cancelled, and that somebody is not to come. Each brings what the receiver's calendar is to know.
/// Why is free text, and may be about somebody: it is read behind the sign-in.</summary>
internal sealed class NoticeLetters : ILetterWriter
{
    public IReadOnlyCollection<NotificationKind> Kinds { get; } =
    [
        NotificationKind.MeetingNotice, NotificationKind.MeetingCalledAgain, NotificationKind.MeetingCalledOff,
        NotificationKind.MeetingChanged, NotificationKind.MeetingPostponed, NotificationKind.MeetingCancelled,
    ];

    public async Task<LetterDraft> DraftAsync(LetterOrder order, CancellationToken cancel)
    {
        var id = new MeetingId(order.Notification.ThingId);
        var meeting = await order.Database.Meetings.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter]).AsNoTracking()
            .Include(m => m.Items).AsSingleQuery().SingleOrDefaultAsync(m => m.Id == id, cancel);
        if (meeting is null || !IsLatest(meeting, order.Notification) || !IsStillSo(order.Notification.Kind, meeting.State)) return OutboxFault.StateChanged;

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
        var isMeant = body.IsMember || order.IsFor(meeting.ChairId);
        if (order.Notification.Kind is NotificationKind.MeetingCalledOff && isMeant) return OutboxFault.StateChanged;
        if (!isMeant && !await IsToldOfItsEndAsync(order, meeting, cancel)) return OutboxFault.NoAccess;

        var papers = await order.Database.CountPapersAsync(id, cancel);
        var link = order.Links.To(id);
        return new(() => Write(order.Notification.Kind, meeting, body.Name, body.Kind, papers, link) with { Calendar = EntryOf(order, meeting, body.Name, link) }, null);
    }

    // That it does not take place concerns all who were called, also who has left since.
    private static async Task<bool> IsToldOfItsEndAsync(LetterOrder order, Meeting meeting, CancellationToken cancel) => order.Notification.Kind switch
    {
        NotificationKind.MeetingCalledOff => true,
        NotificationKind.MeetingPostponed or NotificationKind.MeetingCancelled =>
            await order.Database.CalledTo(meeting.Id, meeting.NoticeVersion).AnyAsync(p => p == order.Notification.ReceiverId, cancel),
        _ => false,
    };

    // What calendars are told counts in the number calendars know the meeting by, and there a later letter brings a higher one.
    private static bool IsLatest(Meeting meeting, Notification told) => told.Kind switch
    {
        NotificationKind.MeetingCalledAgain or NotificationKind.MeetingCalledOff => true,
        NotificationKind.MeetingChanged => meeting.ChangeNotices == told.Version,
        _ => meeting.NoticeVersion == told.Version,
    };

    // A postponed meeting may have found its new date before the mail goes out: it is still postponed to those who were called.
    private static bool IsStillSo(NotificationKind kind, MeetingState state) => kind switch
    {
        NotificationKind.MeetingPostponed => state is MeetingState.Postponed or MeetingState.Planned,
        NotificationKind.MeetingCancelled => state is MeetingState.Cancelled,
        NotificationKind.MeetingCalledOff => !state.HasMinutes(),
        _ => state is MeetingState.Called,
    };

    private static Letter Write(NotificationKind kind, Meeting meeting, string body, MeetingBodyKind bodyKind, int papers, Uri link) => kind switch
    {
        NotificationKind.MeetingPostponed => Left(MailTexts.MeetingPostponedSubject(body), MailTexts.MeetingPostponedText(body), meeting, link),
        NotificationKind.MeetingCancelled => Left(MailTexts.MeetingCancelledSubject(body), MailTexts.MeetingCancelledText(body), meeting, link),
        NotificationKind.MeetingCalledOff => new(MailTexts.MeetingCalledOffSubject(body), MailTexts.MeetingCalledOffText(body), MailTexts.MeetingLink, link)
        {
            Facts = [TimeOf(meeting)],
        },
        NotificationKind.MeetingChanged => Notice(
            MailTexts.MeetingChangedSubject(body, NorwegianFormat.FullDate(meeting.Date)), MailTexts.MeetingChangedText(body), meeting, bodyKind, papers, link),
        NotificationKind.MeetingCalledAgain => Notice(
            MailTexts.MeetingNoticeSubject(body, NorwegianFormat.FullDate(meeting.Date)), MailTexts.MeetingNoticeText(body), meeting, bodyKind, papers, link),
        _ => Notice(meeting, body, bodyKind, papers, link),
    };

    private static MeetingEntry EntryOf(LetterOrder order, Meeting meeting, string body, Uri link) => new(
        Uid: $"{meeting.Id.Value:N}@{order.Links.Host}",
        Sequence: meeting.CalendarSequence,
        IsOff: order.Notification.Kind is NotificationKind.MeetingPostponed or NotificationKind.MeetingCancelled or NotificationKind.MeetingCalledOff,
        meeting.Date, meeting.StartsAt, meeting.Length, body, meeting.Place, MailTexts.CalendarDescription, link);

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
        return new Letter(subject, text, MailTexts.MeetingLink, link)
        {
            Facts =
            [
                TimeOf(meeting),
                MailTexts.MeetingPlace(meeting.Place),
                // Their titles may say what a case is about, which is read behind the sign-in.
                .. papers switch { 0 => (IEnumerable<string>)[], 1 => [MailTexts.OnePaper], _ => [MailTexts.Papers(papers)] },
            ],
            ItemsHeading = MailTexts.Agenda,
            Items =
            [
                .. meeting.ItemsInOrder.Select(i => new LetterItem(
                    FormattableString.Invariant($"{kind.ItemPrefix()} {i.Number}/{i.NumberYear % 100:00} {i.Title}"), ItemPlanWords.Of(i.Plan))),
            ],
        };
    }

    private static string TimeOf(Meeting meeting) => MailTexts.MeetingTime(NorwegianFormat.FullDate(meeting.Date), NorwegianFormat.Clock(meeting.StartsAt));
}
