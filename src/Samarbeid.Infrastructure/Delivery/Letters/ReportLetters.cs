using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.AnnualReports;
using Samarbeid.Domain.Notifications;
using Samarbeid.Infrastructure.Delivery.Mail;
using Samarbeid.Infrastructure.Delivery.Outbox;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Infrastructure.Delivery.Letters;

/// <summary>Mails about annual reports on their way from review to publication. They say year, municipality and link.</summary>
internal sealed class ReportLetters : ILetterWriter
{
    public IReadOnlyCollection<NotificationKind> Kinds { get; } =
    [
        NotificationKind.ReportForReview, NotificationKind.ReportReviewAwaited, NotificationKind.ReportGiven, NotificationKind.ReportReturned,
        NotificationKind.ReportApproved, NotificationKind.ReportToPresent, NotificationKind.ReportToPublish,
    ];

    public async Task<LetterDraft> DraftAsync(LetterOrder order, CancellationToken cancel)
    {
        var id = new AnnualReportId(order.Notification.ThingId);
        var report = await order.Database.AnnualReports.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter])
            .Where(r => r.Id == id)
            .Select(r => new { r.ScopeId, r.State, r.Municipality, r.Year, r.AuthorId, r.WriterId })
            .SingleOrDefaultAsync(cancel);
        var (isSo, needs) = MeaningOf(order.Notification.Kind);
        if (report is null || !isSo(report.State)) return OutboxFault.StateChanged;
        // Somebody else has it by now.
        if (order.Notification.Kind is NotificationKind.ReportGiven && order.Meant != report.WriterId) return OutboxFault.StateChanged;
        var thing = new Thing(report.ScopeId) { Author = report.AuthorId };
        if (!order.ReceiverMay(needs, thing) && !order.ReceiverStandsIn(thing)) return OutboxFault.NoAccess;

        var place = await order.NameAsync(report.ScopeId, cancel);
        return new(() => Write(order.Notification.Kind, place, report.Year, order.Links.ToReport(report.Municipality, report.Year)), null);
    }

    /// <summary>The states in which it is still so, and what the receiver has to be allowed to make use of it.</summary>
    private static (Func<AnnualReportState, bool> IsSo, Operation Needs) MeaningOf(NotificationKind kind) => kind switch
    {
        NotificationKind.ReportForReview or NotificationKind.ReportReviewAwaited => (state => state is AnnualReportState.InReview, Operation.ApproveReports),
        NotificationKind.ReportGiven => (state => state.IsUnderWay(), Operation.WriteReports),
        NotificationKind.ReportReturned => (state => state is AnnualReportState.Draft, Operation.WriteReports),
        NotificationKind.ReportApproved => (
            state => state is AnnualReportState.Approved or AnnualReportState.Presented or AnnualReportState.Published, Operation.ReadApprovedReports),
        NotificationKind.ReportToPresent => (state => state is AnnualReportState.Approved, Operation.PresentReports),
        NotificationKind.ReportToPublish => (state => state is AnnualReportState.Presented, Operation.PublishReports),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    private static Letter Write(NotificationKind kind, string place, int year, Uri link)
    {
        var (subject, text) = kind switch
        {
            NotificationKind.ReportForReview => (MailTexts.ReportForReviewSubject(place, year), MailTexts.ReportForReviewText(place, year)),
            NotificationKind.ReportReviewAwaited => (MailTexts.ReportReviewAwaitedSubject(place, year), MailTexts.ReportReviewAwaitedText(place, year)),
            NotificationKind.ReportGiven => (MailTexts.ReportGivenSubject(place, year), MailTexts.ReportGivenText(place, year)),
            NotificationKind.ReportReturned => (MailTexts.ReportReturnedSubject(place, year), MailTexts.ReportReturnedText(place, year)),
            NotificationKind.ReportApproved => (MailTexts.ReportApprovedSubject(place, year), MailTexts.ReportApprovedText(place, year)),
            NotificationKind.ReportToPresent => (MailTexts.ReportToPresentSubject(place, year), MailTexts.ReportToPresentText(place, year)),
            NotificationKind.ReportToPublish => (MailTexts.ReportToPublishSubject(place, year), MailTexts.ReportToPublishText(place, year)),
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
        };
        return new Letter(subject, text, MailTexts.ReportLink, link);
    }
}
