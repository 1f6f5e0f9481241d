using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.AnnualReports;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Notifications;
using Samarbeid.Infrastructure.Notifications;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.Features.AnnualReports.Review;

/// <summary>Reminds those who review the report (purring). The notifications remember when it was done last, and nothing of the report changes.</summary>
public sealed class RemindReviewers(Databases databases, NorwegianCalendar calendar)
{
    /// <returns>How many are reminded.</returns>
    public async Task<Outcome<int>> HandleAsync(AnnualReportId id, CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync(Operation.WriteReports, cancel);
        if (await db.AnnualReports.SingleOrDefaultAsync(r => r.Id == id, cancel) is not { } report) return PersistenceRules.NotFound;
        if (db.Demand(Operation.WriteReports, new Thing(report.ScopeId) { Author = report.AuthorId }) is { IsDone: false } refused) return refused.Refusal!;

        var last = await db.TimesTold(id.Value, NotificationKind.ReportReviewAwaited).Take(1).ToListAsync(cancel);
        var reminded = report.RemindOfReview(calendar.Today, last.Count > 0 ? NorwegianCalendar.DateOf(last[0]) : null);
        if (!reminded.IsDone) return reminded.Refusal!;

        var saved = await db.SaveAsync(cancel);
        return saved.IsDone ? db.Told : saved.Refusal == PersistenceRules.Duplicate ? AnnualReportRules.RemindedToday : saved.Refusal!;
    }
}
