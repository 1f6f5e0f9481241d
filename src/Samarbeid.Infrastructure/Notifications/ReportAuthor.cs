using Samarbeid.Domain.AnnualReports;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Infrastructure.Notifications;

/// <summary>A report that comes back from review goes to its author.</summary>
internal sealed class ReportAuthor : ReceiversOf<ReportSentBack>
{
    protected override Task<Outcome<List<PersonId>>> FindAsync(
        SamarbeidDbContext database, ReportSentBack occasion, DateOnly today, CancellationToken cancel) =>
        Task.FromResult<Outcome<List<PersonId>>>(occasion.Report.AuthorId is { } author ? new List<PersonId>([author]) : []);
}
