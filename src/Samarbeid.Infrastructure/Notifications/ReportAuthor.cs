using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.AnnualReports;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Access;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Infrastructure.Notifications;

/// <summary>A report that comes back from review goes to its author.</summary>
internal sealed class ReportAuthor : ReceiversOf<ReportSentBack>
{
    protected override async Task<Outcome<List<PersonId>>> FindAsync(
        SamarbeidDbContext database, ReportSentBack occasion, DateOnly today, CancellationToken cancel) =>
        await database.FindAuthorAsync(occasion.Report, today, cancel);
}

/// <summary>So does one that is approved.</summary>
internal sealed class ApprovedReportAuthor : ReceiversOf<ReportPassedReview>
{
    protected override async Task<Outcome<List<PersonId>>> FindAsync(
        SamarbeidDbContext database, ReportPassedReview occasion, DateOnly today, CancellationToken cancel) =>
        await database.FindAuthorAsync(occasion.Report, today, cancel);
}

internal static class FindingAuthor
{
    /// <summary>Who has it in hand; where that person may no longer write it, all who may.</summary>
    public static async Task<List<PersonId>> FindAuthorAsync(
        this SamarbeidDbContext database, AnnualReport report, DateOnly today, CancellationToken cancel)
    {
        var writers = await database.HoldersOn(today).WhoMay(Operation.WriteReports, report.Municipality).Select(p => p.Id).ToListAsync(cancel);
        return report.WriterId is { } writer && writers.Contains(writer) ? [writer] : writers;
    }
}
