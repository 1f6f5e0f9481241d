using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.AnnualReports;
using Samarbeid.Domain.Notifications;
using Samarbeid.Infrastructure.Delivery.Mail;
using Samarbeid.Infrastructure.Delivery.Outbox;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Infrastructure.Delivery.Letters;

/// <summary>Mails about annual reports: ready for review, or sent back. They say year, municipality number and link.</summary>
internal sealed class ReportLetters : ILetterWriter
{
    public IReadOnlyCollection<NotificationKind> Kinds { get; } =
    [
        NotificationKind.ReportForReview, NotificationKind.ReportReturned,
    ];

    public async Task<LetterDraft> DraftAsync(LetterOrder order, CancellationToken cancel)
    {
        var id = new AnnualReportId(order.Notification.ThingId);
        var report = await order.Database.AnnualReports.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter])
            .Where(r => r.Id == id)
            .Select(r => new { r.ScopeId, r.State, r.Municipality, r.Year, r.AuthorId })
            .SingleOrDefaultAsync(cancel);
        if (report is null) return OutboxFault.StateChanged;

        var thing = new Thing(report.ScopeId) { Author = report.AuthorId };
        var link = order.Links.ToReport(report.Municipality, report.Year);
        if (order.Notification.Kind is NotificationKind.ReportForReview)
        {
            if (report.State is not AnnualReportState.InReview) return OutboxFault.StateChanged;
            if (!order.ReceiverMay(Operation.ApproveReports, thing)) return OutboxFault.NoAccess;
            return new(() => ForReview(report.Year, report.Municipality.Value, link), null);
        }

        if (report.State is not AnnualReportState.Draft) return OutboxFault.StateChanged;
        if (!order.ReceiverMay(Operation.WriteReports, thing)) return OutboxFault.NoAccess;
        return new(() => Returned(report.Year, report.Municipality.Value, link), null);
    }

    private static Letter ForReview(int year, string municipality, Uri link) => new(
        MailTexts.ReportForReviewSubject(year, municipality), MailTexts.ReportForReviewText(year, municipality), MailTexts.ReportLink, link);

    private static Letter Returned(int year, string municipality, Uri link) => new(
        MailTexts.ReportReturnedSubject(year, municipality), MailTexts.ReportReturnedText(year, municipality), MailTexts.ReportLink, link);
}
