using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.Notifications;
using Samarbeid.Infrastructure.Delivery.Mail;
using Samarbeid.Infrastructure.Delivery.Outbox;
using Samarbeid.Infrastructure.Due;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Texts;

namespace Samarbeid.Infrastructure.Delivery.Letters;

/// <summary>Mails to those who see to it that a body meets and reports: no meeting is planned, the report of the year is to be presented. They say the body, a date and a link.</summary>
internal sealed class ToPlanLetters : ILetterWriter
{
    public IReadOnlyCollection<NotificationKind> Kinds { get; } =
        [NotificationKind.NoMeetingPlanned, NotificationKind.ReportPresentationDue, NotificationKind.ReportNotPresented];

    public Task<LetterDraft> DraftAsync(LetterOrder order, CancellationToken cancel) =>
        order.Notification.Kind is NotificationKind.NoMeetingPlanned ? MeetingAsync(order, cancel) : ReportAsync(order, cancel);

    private static async Task<LetterDraft> MeetingAsync(LetterOrder order, CancellationToken cancel)
    {
        var id = new MeetingId(order.Notification.ThingId);
        var today = NorwegianToday(order);
        var meetings = order.Database.Meetings.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter]);
        var last = await meetings.Where(m => m.Id == id).Select(m => new
        {
            m.ScopeId,
            m.BodyId,
            m.Date,
            IsOver = meetings.Any(o => o.BodyId == m.BodyId && (o.State == MeetingState.Planned || o.State == MeetingState.Called) && o.Date >= today),
        }).SingleOrDefaultAsync(cancel);
        if (last is null || last.IsOver) return OutboxFault.StateChanged;

        var thing = new Thing(last.ScopeId);
        if (!order.ReceiverStandsIn(thing) && !order.ReceiverMay(Operation.WriteMeetings, thing)
            && !await order.IsSecretaryAsync(order.Notification.ReceiverId, last.BodyId, today, cancel)) return OutboxFault.NoAccess;

        var (body, link) = (await order.NameAsync(last.ScopeId, cancel), order.Links.To(last.BodyId));
        return new(() => new(MailTexts.NoMeetingPlannedSubject(body), MailTexts.NoMeetingPlannedText(body, NorwegianFormat.FullDate(last.Date)), MailTexts.BodyLink, link), null);
    }

    private static async Task<LetterDraft> ReportAsync(LetterOrder order, CancellationToken cancel)
    {
        var (id, year) = (new MeetingBodyId(order.Notification.ThingId), order.Notification.Version);
        var body = await order.Database.MeetingBodies.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter]).Where(b => b.Id == id)
            .Where(ReportsDue.IsOwed(order.Database, year)).Select(b => new { b.ScopeId, b.Name }).SingleOrDefaultAsync(cancel);
        if (body is null) return OutboxFault.StateChanged;

        var thing = new Thing(body.ScopeId);
        if (!order.ReceiverStandsIn(thing) && !order.ReceiverMay(Operation.ReadMeetings, thing)) return OutboxFault.NoAccess;

        var (place, link, isLate) = (body.Name, order.Links.To(id), order.Notification.Kind is NotificationKind.ReportNotPresented);
        return new(() => isLate
            ? new(MailTexts.ReportNotPresentedSubject(place, year), MailTexts.ReportNotPresentedText(place, year), MailTexts.BodyLink, link)
            : new(MailTexts.ReportPresentationDueSubject(place, year), MailTexts.ReportPresentationDueText(place, year), MailTexts.BodyLink, link), null);
    }

    private static DateOnly NorwegianToday(LetterOrder order) => Domain.Common.NorwegianCalendar.DateOf(order.Database.Clock.GetUtcNow());
}
