using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.Agreements;
using Samarbeid.Domain.Notifications;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Delivery.Mail;
using Samarbeid.Infrastructure.Delivery.Outbox;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Texts;
using static Samarbeid.Domain.Notifications.NotificationKind;

namespace Samarbeid.Infrastructure.Delivery.Letters;

/// <summary>Mails about agreements: to be signed, binding, terminated, about to end, to be looked at anew. They say the body, days and a link, and not what is promised.</summary>
internal sealed class AgreementLetters : ILetterWriter
{
    public IReadOnlyCollection<NotificationKind> Kinds { get; } =
    [
        AgreementToSign, NotificationKind.AgreementTakenBack, NotificationKind.AgreementInForce, AgreementTerminated, AgreementEndsIn180Days, AgreementEndsIn90Days, AgreementEndsIn30Days,
        AgreementReviewIn90Days, AgreementReviewIn14Days,
    ];

    public async Task<LetterDraft> DraftAsync(LetterOrder order, CancellationToken cancel)
    {
        var (kind, id) = (order.Notification.Kind, new CooperationAgreementId(order.Notification.ThingId));
        var agreement = await order.Database.Agreements.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter])
            .Where(a => a.Id == id)
            .Select(a => new { a.ScopeId, a.State, a.Round, a.Last, a.ReviewBy, Signed = a.Signatures.Select(s => s.Side).ToList() }).SingleOrDefaultAsync(cancel);
        if (agreement is null || !IsSo(kind, agreement.State)) return OutboxFault.StateChanged;
        if (order.Notification.Version != (IsReview(kind) ? agreement.ReviewBy?.Year : agreement.Round)) return OutboxFault.StateChanged;

        var thing = new Thing(agreement.ScopeId);
        if (!order.ReceiverStandsIn(thing))
        {
            if (!order.ReceiverMay(Operation.ReadAgreements, thing)) return OutboxFault.NoAccess;
            if (kind is AgreementToSign && !AgreementSides.Signing(order.Receiver, agreement.ScopeId).Except(agreement.Signed).Any()) return OutboxFault.StateChanged;
        }

        var date = IsReview(kind) ? agreement.ReviewBy!.Value : agreement.Last;
        var (body, last, link) = (await order.NameAsync(agreement.ScopeId, cancel), NorwegianFormat.FullDate(date), order.Links.To(id));
        return new LetterDraft(() => Write(kind, body, last, link), null);
    }

    private static bool IsSo(NotificationKind kind, AgreementState state) => kind switch
    {
        AgreementToSign => state is AgreementState.UnderConsideration,
        NotificationKind.AgreementTakenBack => state is AgreementState.Draft,
        AgreementReviewIn90Days or AgreementReviewIn14Days => state is AgreementState.InForce,
        AgreementTerminated => state is AgreementState.Terminated,
        _ => state.Binds(),
    };

    private static bool IsReview(NotificationKind kind) => kind is AgreementReviewIn90Days or AgreementReviewIn14Days;

    private static Letter Write(NotificationKind kind, string body, string last, Uri link)
    {
        var (subject, text) = kind switch
        {
            AgreementToSign => (MailTexts.AgreementToSignSubject(body), MailTexts.AgreementToSignText(body)),
            NotificationKind.AgreementTakenBack => (MailTexts.AgreementTakenBackSubject(body), MailTexts.AgreementTakenBackText(body)),
            AgreementReviewIn90Days or AgreementReviewIn14Days => (MailTexts.AgreementReviewSubject(body, last), MailTexts.AgreementReviewText(body, last)),
            NotificationKind.AgreementInForce => (MailTexts.AgreementInForceSubject(body), MailTexts.AgreementInForceText(body, last)),
            AgreementTerminated => (MailTexts.AgreementTerminatedSubject(body), MailTexts.AgreementTerminatedText(body, last)),
            _ => (MailTexts.AgreementEndsSubject(body, last), MailTexts.AgreementEndsText(body, last)),
        };
        return new Letter(subject, text, MailTexts.AgreementLink, link);
    }
}

/// <summary>Mails about promises a side has not said anything of. They say the body and the period, and not what was promised.</summary>
internal sealed class CommitmentLetters : ILetterWriter
{
    public IReadOnlyCollection<NotificationKind> Kinds { get; } = [CommitmentUnmarked, CommitmentUnmarked30Days];

    public async Task<LetterDraft> DraftAsync(LetterOrder order, CancellationToken cancel)
    {
        var id = new CommitmentPeriodId(order.Notification.ThingId);
        var period = await order.Database.CommitmentPeriods.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter])
            .Where(p => p.Id == id).Select(p => new { p.ScopeId, p.AgreementId, p.First, p.Last, p.ByPolice, p.ByMunicipality }).SingleOrDefaultAsync(cancel);
        if (period is null) return OutboxFault.StateChanged;

        var thing = new Thing(period.ScopeId);
        if (!order.ReceiverMay(Operation.ReadAgreements, thing) && !order.ReceiverStandsIn(thing)) return OutboxFault.NoAccess;
        var side = order.Notification.Version == 1 ? Party.Police : Party.Municipality;
        if ((side is Party.Police ? period.ByPolice : period.ByMunicipality) is not null) return OutboxFault.StateChanged;

        var (body, first, last) = (await order.NameAsync(period.ScopeId, cancel), NorwegianFormat.FullDate(period.First), NorwegianFormat.FullDate(period.Last));
        return new LetterDraft(() => new(MailTexts.CommitmentUnmarkedSubject(body), MailTexts.CommitmentUnmarkedText(body, first, last),
            MailTexts.AgreementLink, order.Links.To(period.AgreementId)), null);
    }
}
