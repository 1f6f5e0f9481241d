using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.Notifications;
using Samarbeid.Infrastructure.Delivery.Mail;
using Samarbeid.Infrastructure.Delivery.Outbox;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Texts;

namespace Samarbeid.Infrastructure.Delivery.Letters;

/// <summary>Mails to whoever has got a part in meetings from another: the new chair of one, and the new secretary of a body. They say the body, when and where.</summary>
internal sealed class SuccessorLetters : ILetterWriter
{
    public IReadOnlyCollection<NotificationKind> Kinds { get; } = [NotificationKind.ChairGiven, NotificationKind.SecretaryGiven];

    public Task<LetterDraft> DraftAsync(LetterOrder order, CancellationToken cancel) =>
        order.Notification.Kind is NotificationKind.ChairGiven ? ChairAsync(order, cancel) : SecretaryAsync(order, cancel);

    private static async Task<LetterDraft> ChairAsync(LetterOrder order, CancellationToken cancel)
    {
        var id = new MeetingId(order.Notification.ThingId);
        var meeting = await order.Database.Meetings.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter]).AsNoTracking()
            .SingleOrDefaultAsync(m => m.Id == id, cancel);
        // Of minutes that wait for approval there is another letter.
        if (meeting is null || !meeting.State.NeedsChair() || meeting.State is MeetingState.AwaitingApproval) return OutboxFault.StateChanged;
        // Somebody else chairs it by now.
        if (order.Meant != meeting.ChairId) return OutboxFault.StateChanged;
        if (!order.IsFor(meeting.ChairId) && !order.ReceiverStandsIn(new Thing(meeting.ScopeId))) return OutboxFault.NoAccess;

        var body = await order.NameAsync(meeting.ScopeId, cancel);
        var (isChair, link) = (order.IsFor(meeting.ChairId), order.Links.To(id));
        return new(() => Chair(meeting, isChair, body, link), null);
    }

    private static async Task<LetterDraft> SecretaryAsync(LetterOrder order, CancellationToken cancel)
    {
        var id = new MeetingBodyId(order.Notification.ThingId);
        var body = await order.Database.MeetingBodies.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter])
            .Where(b => b.Id == id).Select(b => new { b.ScopeId, b.Name }).SingleOrDefaultAsync(cancel);
        if (body is null) return OutboxFault.StateChanged;

        var (today, meant) = (NorwegianCalendar.DateOf(order.Database.Clock.GetUtcNow()), order.Meant);
        if (!await order.IsSecretaryAsync(meant, id, today, cancel)) return OutboxFault.StateChanged;
        if (!order.IsFor(meant) && !order.ReceiverStandsIn(new Thing(body.ScopeId))) return OutboxFault.NoAccess;

        var unwritten = await order.Database.Meetings.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter])
            .Where(m => m.ScopeId == body.ScopeId && m.State == MeetingState.Held).OrderBy(m => m.Date).Select(m => m.Date).ToListAsync(cancel);
        var (isSecretary, link) = (order.IsFor(meant), order.Links.To(id));
        return new(() => Secretary(unwritten, isSecretary, body.Name, link), null);
    }

    private static Letter Chair(Meeting meeting, bool isChair, string body, Uri link)
    {
        var date = NorwegianFormat.FullDate(meeting.Date);
        return new Letter(
            MailTexts.ChairGivenSubject(body, date), isChair ? MailTexts.ChairGivenText(body, date) : MailTexts.ChairGivenToAnotherText(body, date), MailTexts.MeetingLink, link)
        {
            Facts = meeting.State.IsAhead() ? [MailTexts.MeetingTime(date, NorwegianFormat.Clock(meeting.StartsAt)), MailTexts.MeetingPlace(meeting.Place)] : [],
        };
    }

    private static Letter Secretary(IEnumerable<DateOnly> unwritten, bool isSecretary, string body, Uri link) =>
        new(MailTexts.SecretaryGivenSubject(body), isSecretary ? MailTexts.SecretaryGivenText(body) : MailTexts.SecretaryGivenToAnotherText(body), MailTexts.BodyLink, link)
        {
            Facts = [.. unwritten.Select(d => MailTexts.MinutesWaiting(NorwegianFormat.FullDate(d)))],
        };
}
