using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.ActionItems;
using Samarbeid.Infrastructure.Mail;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Infrastructure.Outbox.Letters;

/// <summary>Reminders of actions (påminnelser). They say number, due date and link, and nothing of what the action is.</summary>
internal static class ActionLetters
{
    public static async Task<LetterDraft> DraftAsync(LetterOrder order, CancellationToken cancel)
    {
        var id = new ActionItemId(order.Message.ThingId);
        var action = await order.Database.ActionItems.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter])
            .Where(a => a.Id == id)
            .Select(a => new { a.ScopeId, a.Reference, a.State, a.DueDate, a.DueDateVersion, a.ResponsibleId, a.ResponsibleParty })
            .SingleOrDefaultAsync(cancel);
        if (action is null || !action.State.IsOpen() || action.DueDateVersion != order.Message.Version) return OutboxFault.StateChanged;

        var thing = new Thing(action.ScopeId) { Responsible = action.ResponsibleId, ResponsibleParty = action.ResponsibleParty };
        var isOnlyForResponsible = order.Message.Template is MailTemplate.ActionDueIn14Days or MailTemplate.ActionDueIn3Days;
        if (isOnlyForResponsible ? !order.IsFor(action.ResponsibleId) : !order.ReceiverMay(Operation.ReadActions, thing)) return OutboxFault.NoAccess;

        return new(() => Write(order.Message.Template, action.Reference, action.DueDate, order.Links.To(id)), null);
    }

    private static Letter Write(MailTemplate template, string reference, DateOnly dueDate, Uri link)
    {
        var date = LetterDates.Long(dueDate);
        var (subject, text) = template switch
        {
            MailTemplate.ActionDueIn14Days or MailTemplate.ActionDueIn3Days => (MailTexts.ActionDueSubject, MailTexts.ActionDueText),
            MailTemplate.ActionOverdue => (MailTexts.ActionOverdueSubject, MailTexts.ActionOverdueText),
            MailTemplate.ActionOverdue14Days => (MailTexts.ActionOverdueSubject, MailTexts.ActionOverdueLeaderText),
            _ => throw new ArgumentOutOfRangeException(nameof(template), template, null),
        };
        return new Letter(string.Format(subject, reference, date), string.Format(text, reference, date), MailTexts.ActionLink, link);
    }
}
