using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.Notifications;
using Samarbeid.Domain.Restrictions;
using Samarbeid.Infrastructure.Calendars;
using Samarbeid.Infrastructure.Delivery.Mail;
using Samarbeid.Infrastructure.Delivery.Outbox;
using Samarbeid.Infrastructure.Notifications;
using Samarbeid.Infrastructure.Papers;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.Numbering;
using Samarbeid.Infrastructure.Texts;

namespace Samarbeid.Infrastructure.Delivery.Letters;

/// <summary>The notice of a meeting (innkalling): the body, time, place and the agenda, to those who are to come;
/// that it is postponed or cancelled, and that somebody is not to come. Each brings what the receiver's calendar is to know.
/// Why is free text, and may be about somebody: it is read behind the sign-in.</summary>
internal sealed class NoticeLetters : ILetterWriter
{
    public IReadOnlyCollection<NotificationKind> Kinds { get; } =
    [
        NotificationKind.MeetingNotice, NotificationKind.MeetingCalledApart, NotificationKind.MeetingCalledOff,
        NotificationKind.MeetingChanged, NotificationKind.MeetingPostponed, NotificationKind.MeetingCancelled,
    ];

    public async Task<LetterDraft> DraftAsync(LetterOrder order, CancellationToken cancel)
    {
        var id = new MeetingId(order.Notification.ThingId);
        var meeting = await order.Database.Meetings.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter]).AsNoTracking()
            .Include(m => m.Items).Include(m => m.Callees).AsSplitQuery().SingleOrDefaultAsync(m => m.Id == id, cancel);
        if (meeting is null || !IsLatest(meeting, order.Notification) || !IsStillSo(order.Notification.Kind, meeting.State)) return OutboxFault.StateChanged;

        var receiver = order.Notification.ReceiverId;
        var members = order.Database.MembersCalledTo(meeting);
        var body = await order.Database.MeetingBodies.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter])
            .Where(b => b.Id == meeting.BodyId)
            .Select(b => new
            {
                b.Name,
                b.Kind,
                IsMember = members.Any(m => m.PersonId == receiver),
            }).SingleAsync(cancel);
        var part = meeting.Callees.FirstOrDefault(c => c.PersonId == receiver)?.Part ?? CallPart.Member;
        var isMeant = body.IsMember || part is not CallPart.Member || order.IsFor(meeting.ChairId);
        if (order.Notification.Kind is NotificationKind.MeetingCalledOff && isMeant) return OutboxFault.StateChanged;
        if (!isMeant && !await IsToldOfItsEndAsync(order, meeting, cancel)) return OutboxFault.NoAccess;

        var papers = await order.Database.CountPapersAsync(id, cancel);
        var about = new Convened(meeting, body.Name, body.Kind, part, papers, order.Links.To(id), order.Links.ToAnswer(id));
        return new(() => Write(order.Notification.Kind, about) with { Calendar = EntryOf(order, about) }, null);
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
        NotificationKind.MeetingCalledApart or NotificationKind.MeetingCalledOff => true,
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

    private static Letter Write(NotificationKind kind, Convened about)
    {
        var (body, date) = (about.Body, NorwegianFormat.FullDate(about.Meeting.Date));
        return kind switch
        {
            NotificationKind.MeetingPostponed => Left(MailTexts.MeetingPostponedSubject(body), MailTexts.MeetingPostponedText(body), about),
            NotificationKind.MeetingCancelled => Left(MailTexts.MeetingCancelledSubject(body), MailTexts.MeetingCancelledText(body), about),
            NotificationKind.MeetingCalledOff => new(MailTexts.MeetingCalledOffSubject(body), MailTexts.MeetingCalledOffText(body), MailTexts.MeetingLink, about.Page)
            {
                Facts = [TimeOf(about.Meeting)],
            },
            NotificationKind.MeetingChanged => Notice(MailTexts.MeetingChangedSubject(body, date), MailTexts.MeetingChangedText(body), about),
            NotificationKind.MeetingNotice when about is { Meeting.NoticeVersion: > 1, Part: CallPart.Member } =>
                Notice(MailTexts.MeetingNoticeAgainSubject(body, date), MailTexts.MeetingNoticeAgainText(body), about),
            _ => Notice(MailTexts.MeetingNoticeSubject(body, date), about.Part switch
            {
                CallPart.Substitute => MailTexts.SubstituteCalledText(body),
                CallPart.Guest => MailTexts.GuestCalledText(body),
                _ => MailTexts.MeetingNoticeText(body),
            }, about),
        };
    }

    private static MeetingEntry EntryOf(LetterOrder order, Convened about) => new(
        Uid: order.Links.UidOf(about.Meeting.Id.Value),
        Sequence: about.Meeting.CalendarSequence,
        IsOff: order.Notification.Kind is NotificationKind.MeetingPostponed or NotificationKind.MeetingCancelled or NotificationKind.MeetingCalledOff,
        about.Meeting.Date, about.Meeting.StartsAt, about.Meeting.Length, about.Body, about.Meeting.Place, MailTexts.CalendarDescription, about.Page);

    private static Letter Left(string subject, string text, Convened about) =>
        new(subject, text, MailTexts.MeetingLink, about.Page)
        {
            // Once replanned, the date is one that nobody has been called to yet.
            Facts = about.Meeting.State is MeetingState.Planned
                ? []
                : [MailTexts.MeetingFormerTime(NorwegianFormat.FullDate(about.Meeting.Date), NorwegianFormat.Clock(about.Meeting.StartsAt))],
        };

    private static Letter Notice(string subject, string text, Convened about) => new(subject, text, MailTexts.AnswerLink, about.AnswerPage)
    {
        Facts =
        [
            TimeOf(about.Meeting),
            MailTexts.MeetingPlace(about.Meeting.Place),
            // Their titles may say what a case is about, which is read behind the sign-in.
            .. about.Papers switch { 0 => (IEnumerable<string>)[], 1 => [MailTexts.OnePaper], _ => [MailTexts.Papers(about.Papers)] },
        ],
        ItemsHeading = MailTexts.Agenda,
        Items = [.. about.Meeting.ItemsInOrder.Select(i => ItemOf(i, about.Kind))],
    };

    // Of one that is kept from the public nothing but the public title is here.
    private static LetterItem ItemOf(AgendaItem item, MeetingBodyKind kind)
    {
        string?[] lines = [item.Basis is { } basis ? MailTexts.ExemptItem(LegalBases.Of(basis).CitationIn(Languages.Current)) : null, ItemPlanWords.Of(item.Plan)];
        return new(
            item is { Number: { } number, NumberYear: { } year } ? $"{NumberSeries.OfItem(kind, number, year)} {item.Title}" : item.Title,
            [.. lines.OfType<string>()]);
    }

    private static string TimeOf(Meeting meeting) => MailTexts.MeetingTime(NorwegianFormat.FullDate(meeting.Date), NorwegianFormat.Clock(meeting.StartsAt));

    /// <summary>What a letter about a meeting is written from.</summary>
    private sealed record Convened(Meeting Meeting, string Body, MeetingBodyKind Kind, CallPart Part, int Papers, Uri Page, Uri AnswerPage);
}
