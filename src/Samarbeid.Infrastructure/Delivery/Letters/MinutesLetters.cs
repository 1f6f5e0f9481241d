using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.Notifications;
using Samarbeid.Infrastructure.Delivery.Mail;
using Samarbeid.Infrastructure.Delivery.Outbox;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Texts;

namespace Samarbeid.Infrastructure.Delivery.Letters;

/// <summary>Mails about minutes: missing, ready to be approved, or approved. They say the body, the date of the meeting and a link.</summary>
internal sealed class MinutesLetters : ILetterWriter
{
    public IReadOnlyCollection<NotificationKind> Kinds { get; } =
    [
        NotificationKind.MinutesMissing, NotificationKind.MinutesForApproval, NotificationKind.MinutesApprovalAwaited, NotificationKind.MinutesApproved,
    ];

    public async Task<LetterDraft> DraftAsync(LetterOrder order, CancellationToken cancel)
    {
        var id = new MeetingId(order.Notification.ThingId);
        var meeting = await order.Database.Meetings.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter])
            .Where(m => m.Id == id)
            .Select(m => new
            {
                m.ScopeId,
                m.BodyId,
                m.State,
                m.Date,
                m.ChairId,
                m.ApprovalRound,
                Approved = m.Approvals.Where(a => a.Round == m.ApprovalRound).Select(a => a.Side).ToList(),
            }).SingleOrDefaultAsync(cancel);
        // The days tell reminders apart, not the rounds.
        var isReminder = order.Notification.Kind is NotificationKind.MinutesApprovalAwaited;
        if (meeting is null || (!isReminder && meeting.ApprovalRound != order.Notification.Version)) return OutboxFault.StateChanged;

        var thing = new Thing(meeting.ScopeId) { Chair = meeting.ChairId };
        var (body, link) = (await order.NameAsync(meeting.ScopeId, cancel), order.Links.To(id));
        if (order.Notification.Kind is NotificationKind.MinutesMissing)
        {
            if (meeting.State is not MeetingState.Held) return OutboxFault.StateChanged;
            var isSecretary = await order.IsSecretaryAsync(order.Notification.ReceiverId, meeting.BodyId, meeting.Date, cancel);
            if (!isSecretary && !order.ReceiverStandsIn(thing) && !order.ReceiverMay(Operation.WriteMinutes, thing)) return OutboxFault.NoAccess;
            return new(() => Missing(body, NorwegianFormat.FullDate(meeting.Date), link), null);
        }

        if (order.Notification.Kind is NotificationKind.MinutesApproved)
        {
            if (meeting.State is not MeetingState.Approved) return OutboxFault.StateChanged;
            if (!order.ReceiverMay(Operation.ReadMinutes, thing)) return OutboxFault.NoAccess;
            return new(() => Approved(body, NorwegianFormat.FullDate(meeting.Date), link), null);
        }

        if (meeting.State is not MeetingState.AwaitingApproval) return OutboxFault.StateChanged;
        var sides = Enum.GetValues<ApprovalSide>().Where(s => order.ReceiverMay(s.Approves(), thing))
            .Where(s => s is ApprovalSide.Chair || !order.IsFor(meeting.ChairId)).ToList();
        if (!order.ReceiverStandsIn(thing) && sides.Count == 0) return OutboxFault.NoAccess;
        if (sides.Count > 0 && sides.All(meeting.Approved.Contains)) return OutboxFault.StateChanged;
        return new(() => ForApproval(isReminder, body, NorwegianFormat.FullDate(meeting.Date), link), null);
    }

    private static Letter Missing(string body, string date, Uri link) =>
        new(MailTexts.MinutesMissingSubject(body, date), MailTexts.MinutesMissingText(body, date), MailTexts.MeetingLink, link);

    private static Letter ForApproval(bool isReminder, string body, string date, Uri link) => isReminder
        ? new(MailTexts.MinutesApprovalAwaitedSubject(body, date), MailTexts.MinutesApprovalAwaitedText(body, date), MailTexts.MeetingLink, link)
        : new(MailTexts.MinutesForApprovalSubject(body, date), MailTexts.MinutesForApprovalText(body, date), MailTexts.MeetingLink, link);

    private static Letter Approved(string body, string date, Uri link) =>
        new(MailTexts.MinutesApprovedSubject(body, date), MailTexts.MinutesApprovedText(body, date), MailTexts.MeetingLink, link);
}
