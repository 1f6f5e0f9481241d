using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.LocalPresence;
using Samarbeid.Domain.Notifications;
using Samarbeid.Infrastructure.Delivery.Mail;
using Samarbeid.Infrastructure.Delivery.Outbox;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Texts;
using static Samarbeid.Domain.Notifications.NotificationKind;

namespace Samarbeid.Infrastructure.Delivery.Letters;

/// <summary>Mails about planned days of presence nobody has said anything of. They say the body and the day, and neither what was promised nor where.</summary>
internal sealed class PresenceLetters : ILetterWriter
{
    public IReadOnlyCollection<NotificationKind> Kinds { get; } = [PresenceUnmarked, PresenceUnmarked14Days];

    public async Task<LetterDraft> DraftAsync(LetterOrder order, CancellationToken cancel)
    {
        var id = new PresenceDayId(order.Notification.ThingId);
        var day = await (
            from planned in order.Database.PresenceDays.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter])
            join agreement in order.Database.Agreements.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter]) on planned.AgreementId equals agreement.Id
            where planned.Id == id
            select new { planned.ScopeId, agreement.BodyId, planned.State, planned.Moves, planned.Date, agreement.Last }).SingleOrDefaultAsync(cancel);
        if (day is null || day.State is not PresenceState.Planned || day.Moves != order.Notification.Version || day.Date > day.Last) return OutboxFault.StateChanged;

        var thing = new Thing(day.ScopeId);
        if (!order.ReceiverMay(Operation.ReadAgreements, thing) && !order.ReceiverStandsIn(thing)) return OutboxFault.NoAccess;

        var (body, date) = (await order.NameAsync(day.ScopeId, cancel), day.Date);
        return new LetterDraft(() => new(MailTexts.PresenceUnmarkedSubject(body), MailTexts.PresenceUnmarkedText(body, NorwegianFormat.FullDate(date)),
            MailTexts.PresenceLink, order.Links.ToPresence(day.BodyId)), null);
    }
}
