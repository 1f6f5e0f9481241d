using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.Corrections;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.Notifications;
using Samarbeid.Infrastructure.Delivery.Mail;
using Samarbeid.Infrastructure.Delivery.Outbox;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Texts;

namespace Samarbeid.Infrastructure.Delivery.Letters;

/// <summary>Mails about corrections of minutes: to be approved, sent back, in force. They say the body, the date of the meeting and a link, and not what is corrected.</summary>
internal sealed class CorrectionLetters : ILetterWriter
{
    public IReadOnlyCollection<NotificationKind> Kinds { get; } =
        [NotificationKind.CorrectionForApproval, NotificationKind.CorrectionObjected, NotificationKind.MinutesCorrected];

    public async Task<LetterDraft> DraftAsync(LetterOrder order, CancellationToken cancel)
    {
        var (kind, meeting) = (order.Notification.Kind, new MeetingId(order.Notification.ThingId));
        var date = await order.Database.Meetings.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter]).Where(m => m.Id == meeting).Select(m => (DateOnly?)m.Date).SingleOrDefaultAsync(cancel);
        var corrections = await order.Database.MinutesCorrections.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter]).AsNoTracking()
            .Include(c => c.Answers).Where(c => c.MeetingId == meeting).ToListAsync(cancel);
        var correction = corrections.Find(c => (kind is NotificationKind.MinutesCorrected ? c.Edition : CorrectionRound.Of(c)) == order.Notification.Version);
        if (date is null || correction is null || correction.State != StateOf(kind)) return OutboxFault.StateChanged;
        if (FaultOf(order, correction) is { } fault) return fault;

        var (body, link) = (await order.NameAsync(correction.ScopeId, cancel), kind is NotificationKind.MinutesCorrected ? order.Links.To(meeting) : order.Links.ToCorrection(meeting));
        return new LetterDraft(() => Write(kind, body, NorwegianFormat.FullDate(date.Value), link), null);
    }

    private static CorrectionState StateOf(NotificationKind kind) => kind switch
    {
        NotificationKind.CorrectionForApproval => CorrectionState.AwaitingApproval,
        NotificationKind.CorrectionObjected => CorrectionState.Draft,
        _ => CorrectionState.Approved,
    };

    private static OutboxFault? FaultOf(LetterOrder order, MinutesCorrection correction)
    {
        var thing = new Thing(correction.ScopeId) { Chair = correction.ChairId };
        if (order.ReceiverStandsIn(thing)) return null;
        if (order.Notification.Kind is NotificationKind.MinutesCorrected) return order.ReceiverMay(Operation.ReadMinutes, thing) ? null : OutboxFault.NoAccess;
        if (order.Notification.Kind is NotificationKind.CorrectionObjected) return order.ReceiverMay(Operation.WriteMinutes, thing) ? null : OutboxFault.NoAccess;

        var sides = Enum.GetValues<ApprovalSide>().Where(s => order.ReceiverMay(s.Approves(), thing))
            .Where(s => s is ApprovalSide.Chair || !order.IsFor(correction.ChairId)).ToList();
        if (sides.Count == 0) return OutboxFault.NoAccess;
        return sides.All(s => correction.ApprovalOf(s) is not null) ? OutboxFault.StateChanged : null;
    }

    private static Letter Write(NotificationKind kind, string body, string date, Uri link) => kind switch
    {
        NotificationKind.CorrectionForApproval => new(MailTexts.CorrectionForApprovalSubject(body, date), MailTexts.CorrectionForApprovalText(body, date), MailTexts.CorrectionLink, link),
        NotificationKind.CorrectionObjected => new(MailTexts.CorrectionObjectedSubject(body, date), MailTexts.CorrectionObjectedText(body, date), MailTexts.CorrectionLink, link),
        _ => new(MailTexts.MinutesCorrectedSubject(body, date), MailTexts.MinutesCorrectedText(body, date), MailTexts.MeetingLink, link),
    };
}
