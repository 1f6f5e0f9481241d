using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.Notifications;
using Samarbeid.Domain.Recommendations;
using Samarbeid.Infrastructure.Delivery.Mail;
using Samarbeid.Infrastructure.Delivery.Outbox;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Texts;

namespace Samarbeid.Infrastructure.Delivery.Letters;

/// <summary>Reminders of recommendations without an answer. They say number, answer date and link.</summary>
internal sealed class RecommendationLetters : ILetterWriter
{
    public IReadOnlyCollection<NotificationKind> Kinds { get; } =
    [
        NotificationKind.RecommendationUnanswered, NotificationKind.RecommendationSilent30Days,
    ];

    public async Task<LetterDraft> DraftAsync(LetterOrder order, CancellationToken cancel)
    {
        var id = new RecommendationId(order.Notification.ThingId);
        var contacts = order.Database.Addressees.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter]);
        var recommendation = await order.Database.Recommendations.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter])
            .Where(r => r.Id == id)
            .Join(contacts, r => r.AddresseeId, a => a.Id, (r, a) => new { r.ScopeId, r.Reference, r.State, r.AnswerDue, a.ContactId })
            .SingleOrDefaultAsync(cancel);
        if (recommendation is null || !recommendation.State.AwaitsAnswer()) return OutboxFault.StateChanged;

        // The contact is asked because the register says so, with or without a grant.
        var isContact = order.IsFor(recommendation.ContactId);
        if (!isContact && !order.ReceiverMay(Operation.ReadRecommendations, new Thing(recommendation.ScopeId))) return OutboxFault.NoAccess;

        return new(() => Write(order.Notification.Kind, recommendation.Reference, recommendation.AnswerDue, order.Links.To(id)), null);
    }

    private static Letter Write(NotificationKind kind, string reference, DateOnly answerDue, Uri link)
    {
        var date = NorwegianFormat.FullDate(answerDue);
        var text = kind switch
        {
            NotificationKind.RecommendationUnanswered => MailTexts.RecommendationUnansweredText(reference, date),
            NotificationKind.RecommendationSilent30Days => MailTexts.RecommendationSilentText(reference, date),
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
        };
        return new Letter(MailTexts.RecommendationUnansweredSubject(reference), text, MailTexts.RecommendationLink, link);
    }
}
