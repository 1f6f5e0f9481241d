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

/// <summary>Mails about actions: given to somebody, and reminders (påminnelser). They say place, number, due date and link, and nothing of what the action is.</summary>
internal sealed class ActionLetters : ILetterWriter
{
    public IReadOnlyCollection<NotificationKind> Kinds { get; } =
    [
        NotificationKind.ActionGiven, NotificationKind.ActionDueIn14Days, NotificationKind.ActionDueIn3Days, NotificationKind.ActionOverdue, NotificationKind.ActionOverdue14Days,
        NotificationKind.ActionOverdue30Days,
    ];

    public async Task<LetterDraft> DraftAsync(LetterOrder order, CancellationToken cancel)
    {
        var id = new ActionItemId(order.Notification.ThingId);
        var action = await order.Database.ActionItems.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter])
            .Where(a => a.Id == id)
            .Select(a => new { a.ScopeId, a.Reference, a.State, a.DueDate, a.DueDateVersion, a.ResponsibleId, a.ResponsibleParty })
            .SingleOrDefaultAsync(cancel);
        if (action is null || !action.State.IsOpen() || IsOvertaken(order.Notification, action.DueDateVersion)) return OutboxFault.StateChanged;

        var thing = new Thing(action.ScopeId) { Responsible = action.ResponsibleId, ResponsibleParty = action.ResponsibleParty };
        var isOnlyForResponsible = order.Notification.Kind
            is NotificationKind.ActionGiven or NotificationKind.ActionDueIn14Days or NotificationKind.ActionDueIn3Days;
        // Somebody else has it by now.
        if (order.Notification is { InsteadOf: { } missing } && missing != action.ResponsibleId) return OutboxFault.StateChanged;
        if (order.Notification is { Kind: NotificationKind.ActionGiven, IsStandIn: false } && !order.IsFor(action.ResponsibleId)) return OutboxFault.StateChanged;
        if (!order.ReceiverStandsIn(thing) && (isOnlyForResponsible ? !order.IsFor(action.ResponsibleId) : !order.ReceiverMay(Operation.ReadActions, thing)))
            return OutboxFault.NoAccess;

        var place = await order.NameAsync(action.ScopeId, cancel);
        return new(() => Write(order.Notification.Kind, place, NumberSeries.Unbroken(action.Reference), action.DueDate, order.Links.To(id)), null);
    }

    // A reminder belongs to one due date. Whose the action is stays true with a new one.
    private static bool IsOvertaken(Notification notification, int dueDateVersion) =>
        notification.Kind is not NotificationKind.ActionGiven && notification.Version != dueDateVersion;

    private static Letter Write(NotificationKind kind, string place, string reference, DateOnly dueDate, Uri link)
    {
        var date = NorwegianFormat.FullDate(dueDate);
        var (subject, text) = kind switch
        {
            NotificationKind.ActionGiven => (MailTexts.ActionGivenSubject(place, reference), MailTexts.ActionGivenText(place, reference, date)),
            NotificationKind.ActionDueIn14Days or NotificationKind.ActionDueIn3Days => (MailTexts.ActionDueSubject(place, reference, date), MailTexts.ActionDueText(place, reference, date)),
            NotificationKind.ActionOverdue => (MailTexts.ActionOverdueSubject(place, reference), MailTexts.ActionOverdueText(place, reference, date)),
            NotificationKind.ActionOverdue14Days => (MailTexts.ActionOverdueSubject(place, reference), MailTexts.ActionOverdueLeaderText(place, reference, date)),
            NotificationKind.ActionOverdue30Days => (MailTexts.ActionOnAgendaSubject(place, reference), MailTexts.ActionOnAgendaText(place, reference, date)),
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
        };
        return new Letter(subject, text, MailTexts.ActionLink, link);
    }
}
