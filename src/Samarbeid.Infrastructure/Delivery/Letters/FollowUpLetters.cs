using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.ActionItems;
using Samarbeid.Domain.Notifications;
using Samarbeid.Infrastructure.Delivery.Mail;
using Samarbeid.Infrastructure.Delivery.Outbox;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.Numbering;
using Samarbeid.Infrastructure.Texts;

namespace Samarbeid.Infrastructure.Delivery.Letters;

/// <summary>Mails about what becomes of an action (oppfølging): on hold until a day, its effect to be evaluated, and somebody asked to contribute.
/// They say place, number, date and link, and nothing of what the action is.</summary>
internal sealed class FollowUpLetters : ILetterWriter
{
    public IReadOnlyCollection<NotificationKind> Kinds { get; } =
    [
        NotificationKind.ContributionAsked, NotificationKind.ActionHoldOver, NotificationKind.ActionHoldOver14Days,
        NotificationKind.ActionEffectDue, NotificationKind.ActionEffectDue30Days,
    ];

    public async Task<LetterDraft> DraftAsync(LetterOrder order, CancellationToken cancel)
    {
        var (id, receiver) = (new ActionItemId(order.Notification.ThingId), order.Notification.ReceiverId);
        var action = await order.Database.ActionItems.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter]).Where(a => a.Id == id)
            .Select(a => new
            {
                a.ScopeId,
                a.Reference,
                a.State,
                a.DueDate,
                a.ReviewOn,
                a.HoldVersion,
                a.EffectDueOn,
                a.EffectDueVersion,
                a.ResponsibleId,
                a.ResponsibleParty,
                Contributes = a.Contributors.Any(c => c.PersonId == receiver),
            }).SingleOrDefaultAsync(cancel);
        if (action is null) return OutboxFault.StateChanged;

        var date = order.Notification.Kind switch
        {
            NotificationKind.ContributionAsked => action.State.IsOpen() && action.Contributes ? action.DueDate : (DateOnly?)null,
            NotificationKind.ActionHoldOver or NotificationKind.ActionHoldOver14Days =>
                action.State is ActionItemState.OnHold && action.HoldVersion == order.Notification.Version ? action.ReviewOn : null,
            _ => action.State is ActionItemState.Completed && action.EffectDueVersion == order.Notification.Version ? action.EffectDueOn : null,
        };
        if (date is not { } day) return OutboxFault.StateChanged;
        // Somebody else has it by now.
        if (order.Notification is { InsteadOf: { } missing } && missing != action.ResponsibleId) return OutboxFault.StateChanged;

        var thing = new Thing(action.ScopeId) { Responsible = action.ResponsibleId, ResponsibleParty = action.ResponsibleParty, Contributor = action.Contributes ? receiver : null };
        if (!order.ReceiverStandsIn(thing) && !order.ReceiverMay(Operation.ReadActions, thing)) return OutboxFault.NoAccess;

        var place = await order.NameAsync(action.ScopeId, cancel);
        return new(() => Write(order.Notification.Kind, place, NumberSeries.Unbroken(action.Reference), day, order.Links.To(id)), null);
    }

    private static Letter Write(NotificationKind kind, string place, string reference, DateOnly day, Uri link)
    {
        var date = NorwegianFormat.FullDate(day);
        var (subject, text) = kind switch
        {
            NotificationKind.ContributionAsked => (MailTexts.ContributionSubject(place, reference), MailTexts.ContributionText(place, reference, date)),
            NotificationKind.ActionHoldOver or NotificationKind.ActionHoldOver14Days => (MailTexts.HoldOverSubject(place, reference), MailTexts.HoldOverText(place, reference, date)),
            NotificationKind.ActionEffectDue => (MailTexts.EffectDueSubject(place, reference), MailTexts.EffectDueText(place, reference, date)),
            NotificationKind.ActionEffectDue30Days => (MailTexts.EffectDueSubject(place, reference), MailTexts.EffectLateText(place, reference, date)),
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
        };
        return new Letter(subject, text, MailTexts.ActionLink, link);
    }
}
