using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.Notifications;
using Samarbeid.Domain.Recommendations;
using Samarbeid.Infrastructure.Delivery.Mail;
using Samarbeid.Infrastructure.Delivery.Outbox;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.Numbering;
using Samarbeid.Infrastructure.Texts;

namespace Samarbeid.Infrastructure.Delivery.Letters;

/// <summary>Mails about recommendations: new, answered, and reminders of those without an answer. They say place, number, answer date and link.</summary>
internal sealed class RecommendationLetters : ILetterWriter
{
    public IReadOnlyCollection<NotificationKind> Kinds { get; } =
    [
        NotificationKind.RecommendationMade, NotificationKind.RecommendationAnswered,
        NotificationKind.RecommendationUnanswered, NotificationKind.RecommendationSilent30Days,
    ];

    public async Task<LetterDraft> DraftAsync(LetterOrder order, CancellationToken cancel)
    {
        var id = new RecommendationId(order.Notification.ThingId);
        var contacts = order.Database.Addressees.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter]);
        var recommendation = await order.Database.Recommendations.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter])
            .Where(r => r.Id == id)
            .Join(contacts, r => r.AddresseeId, a => a.Id, (r, a) => new { r.ScopeId, r.Reference, r.State, r.AnswerDue, r.AnswerDueVersion, a.ContactId })
            .SingleOrDefaultAsync(cancel);
        var isAnswer = order.Notification.Kind is NotificationKind.RecommendationAnswered;
        if (recommendation is null || !IsStillSo(isAnswer, recommendation.State)) return OutboxFault.StateChanged;
        // A reminder belongs to one answer date; that of before it was put off is overtaken.
        if (order.Notification.Kind is NotificationKind.RecommendationUnanswered or NotificationKind.RecommendationSilent30Days
            && order.Notification.Version != recommendation.AnswerDueVersion) return OutboxFault.StateChanged;
        // Another contact is found.
        if (order.Notification.InsteadOf is { } missing && missing != recommendation.ContactId) return OutboxFault.StateChanged;

        var isForContact = order.Notification.Kind is NotificationKind.RecommendationMade or NotificationKind.RecommendationUnanswered;
        if (isForContact && !order.IsFor(recommendation.ContactId) && !order.Notification.IsStandIn) return OutboxFault.StateChanged;

        // The contact is asked because the register says so, with or without a grant.
        var isContact = order.IsFor(recommendation.ContactId);
        if (!isContact && !order.ReceiverMay(Operation.ReadRecommendations, new Thing(recommendation.ScopeId))) return OutboxFault.NoAccess;

        var place = await order.NameAsync(recommendation.ScopeId, cancel);
        return new(() => Write(order.Notification.Kind, isContact, place, NumberSeries.Unbroken(recommendation.Reference), recommendation.AnswerDue, order.Links.To(id)), null);
    }

    // An answer may be that it comes later, and may be taken back.
    private static bool IsStillSo(bool isAnswer, RecommendationState state) => isAnswer
        ? state is not (RecommendationState.Proposed or RecommendationState.UnderConsideration or RecommendationState.Withdrawn)
        : state.AwaitsAnswer();

    private static Letter Write(NotificationKind kind, bool isContact, string place, string reference, DateOnly answerDue, Uri link)
    {
        var date = NorwegianFormat.FullDate(answerDue);
        var (subject, text) = kind switch
        {
            NotificationKind.RecommendationMade => (
                MailTexts.RecommendationMadeSubject(place, reference),
                isContact ? MailTexts.RecommendationMadeText(place, reference, date) : MailTexts.RecommendationWithoutContactText(place, reference, date)),
            NotificationKind.RecommendationAnswered => (MailTexts.RecommendationAnsweredSubject(place, reference), MailTexts.RecommendationAnsweredText(place, reference)),
            NotificationKind.RecommendationUnanswered => (
                MailTexts.RecommendationUnansweredSubject(place, reference), MailTexts.RecommendationUnansweredText(place, reference, date)),
            NotificationKind.RecommendationSilent30Days => (
                MailTexts.RecommendationUnansweredSubject(place, reference), MailTexts.RecommendationSilentText(place, reference, date)),
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
        };
        return new Letter(subject, text, MailTexts.RecommendationLink, link);
    }
}
