using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Evaluations;
using Samarbeid.Domain.Notifications;
using Samarbeid.Infrastructure.Access;
using Samarbeid.Infrastructure.Delivery.Mail;
using Samarbeid.Infrastructure.Delivery.Outbox;
using Samarbeid.Infrastructure.Texts;

namespace Samarbeid.Infrastructure.Delivery.Letters;

/// <summary>Mails about self-evaluations, to members who have not answered. Being asked and a member still is what gives access, and no grant.</summary>
internal sealed class EvaluationLetters : ILetterWriter
{
    public IReadOnlyCollection<NotificationKind> Kinds { get; } = [NotificationKind.EvaluationOpened, NotificationKind.EvaluationClosesIn3Days];

    public async Task<LetterDraft> DraftAsync(LetterOrder order, CancellationToken cancel)
    {
        var (id, receiver, today) = (new SelfEvaluationId(order.Notification.ThingId), order.Notification.ReceiverId, order.Database.Today);
        var found = await order.Database.EvaluatingMembers(today).Where(e => e.Evaluation.Id == id && e.Person == receiver)
            .Select(e => new { e.Evaluation.ScopeId, e.Evaluation.Year, e.Evaluation.LastDay }).SingleOrDefaultAsync(cancel);
        // Closed, answered, or asked of somebody who is no longer a member.
        if (found is null) return OutboxFault.StateChanged;

        var (body, last, link) = (await order.NameAsync(found.ScopeId, cancel), NorwegianFormat.FullDate(found.LastDay), order.Links.To(id));
        return new LetterDraft(() => order.Notification.Kind is NotificationKind.EvaluationOpened
            ? new(MailTexts.EvaluationOpenedSubject(body), MailTexts.EvaluationOpenedText(body, found.Year.ToString(System.Globalization.CultureInfo.InvariantCulture), last), MailTexts.EvaluationLink, link)
            : new(MailTexts.EvaluationClosesSubject(body), MailTexts.EvaluationClosesText(body, last), MailTexts.EvaluationLink, link), null);
    }
}
