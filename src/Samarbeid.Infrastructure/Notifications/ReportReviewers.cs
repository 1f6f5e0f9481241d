using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.AnnualReports;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Access;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Infrastructure.Notifications;

/// <summary>A report to be reviewed goes to each sheriff of the municipality but its author, who may not approve it.</summary>
internal sealed class ReportReviewers : ReceiversOf<ReportSentToReview>
{
    // All who may approve are asked already.
    protected override IReadOnlyList<Operation> LineOf(ReportSentToReview occasion) => [Operation.WriteReports];

    protected override async Task<Outcome<List<PersonId>>> FindAsync(
        SamarbeidDbContext database, ReportSentToReview occasion, DateOnly today, CancellationToken cancel) =>
        await database.ReviewersOf(occasion.Report.Municipality, occasion.Report.AuthorId, today).Select(p => p.Id).ToListAsync(cancel);
}

/// <summary>So does the reminder of it.</summary>
internal sealed class ReportAwaited : ReceiversOf<ReviewReminded>
{
    protected override IReadOnlyList<Operation> LineOf(ReviewReminded occasion) => [Operation.WriteReports];

    protected override async Task<Outcome<List<PersonId>>> FindAsync(
        SamarbeidDbContext database, ReviewReminded occasion, DateOnly today, CancellationToken cancel) =>
        await database.ReviewersOf(occasion.Report.Municipality, occasion.Report.AuthorId, today).Select(p => p.Id).ToListAsync(cancel);
}

public static class FindingReviewers
{
    /// <summary>Who can approve a report.</summary>
    public static IQueryable<Person> ReviewersOf(this SamarbeidDbContext database, MunicipalityNumber place, PersonId? author, DateOnly today) =>
        database.HoldersOn(today).WhoMay(Operation.ApproveReports, place).Where(p => p.Id != author);
}
