using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.AgendaProposals;
using Samarbeid.Domain.Notifications;
using Samarbeid.Infrastructure.Delivery.Mail;
using Samarbeid.Infrastructure.Delivery.Outbox;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Infrastructure.Delivery.Letters;

/// <summary>Mails about proposed cases. They say the body and a link, and not what the case is about.</summary>
internal sealed class ProposalLetters : ILetterWriter
{
    public IReadOnlyCollection<NotificationKind> Kinds { get; } = [NotificationKind.ItemProposed, NotificationKind.ProposalSettled];

    public async Task<LetterDraft> DraftAsync(LetterOrder order, CancellationToken cancel)
    {
        var id = new AgendaProposalId(order.Notification.ThingId);
        var proposal = await order.Database.AgendaProposals.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter]).Where(p => p.Id == id)
            .Select(p => new { p.ScopeId, p.BodyId, p.State }).SingleOrDefaultAsync(cancel);
        var isNew = order.Notification.Kind is NotificationKind.ItemProposed;
        if (proposal is null || isNew != proposal.State is AgendaProposalState.Waiting) return OutboxFault.StateChanged;

        var thing = new Thing(proposal.ScopeId);
        if (!order.ReceiverMay(isNew ? Operation.WriteMeetings : Operation.ReadMeetings, thing)) return OutboxFault.NoAccess;

        var (body, link) = (await order.NameAsync(proposal.ScopeId, cancel), order.Links.To(proposal.BodyId));
        return isNew
            ? new(() => new(MailTexts.ItemProposedSubject(body), MailTexts.ItemProposedText(body), MailTexts.BodyLink, link), null)
            : new(() => Settled(proposal.State, body, link), null);
    }

    private static Letter Settled(AgendaProposalState state, string body, Uri link) => state is AgendaProposalState.TakenIn
        ? new(MailTexts.ProposalTakenInSubject(body), MailTexts.ProposalTakenInText(body), MailTexts.BodyLink, link)
        : new(MailTexts.ProposalDeclinedSubject(body), MailTexts.ProposalDeclinedText(body), MailTexts.BodyLink, link);
}
