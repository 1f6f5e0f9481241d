using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.AnnualReports;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Access;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Infrastructure.Notifications;

/// <summary>A report to be reviewed goes to each sheriff of the municipality but its author, who may not approve it.</summary>
internal sealed class ReportReviewers : ReceiversOf<ReportSentToReview>
{
    protected override async Task<Outcome<List<PersonId>>> FindAsync(
        SamarbeidDbContext database, ReportSentToReview occasion, DateOnly today, CancellationToken cancel)
    {
        var author = occasion.Report.AuthorId;
        return await database.HoldersOn(today).WhoMay(Operation.ApproveReports, occasion.Report.Municipality)
            .Where(p => p.Id != author).Select(p => p.Id).ToListAsync(cancel);
    }
}
