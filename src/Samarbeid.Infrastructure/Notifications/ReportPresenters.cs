using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.AnnualReports;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Access;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Infrastructure.Notifications;

/// <summary>An approved report goes to those who lay it before the municipal council.</summary>
internal sealed class ReportPresenters : ReceiversOf<ReportAwaitsPresentation>
{
    protected override async Task<Outcome<List<PersonId>>> FindAsync(
        SamarbeidDbContext database, ReportAwaitsPresentation occasion, DateOnly today, CancellationToken cancel) =>
        await database.HoldersOn(today).WhoMay(Operation.PresentReports, occasion.Report.Municipality).Select(p => p.Id).ToListAsync(cancel);
}

/// <summary>A presented report goes to those who publish it.</summary>
internal sealed class ReportPublishers : ReceiversOf<ReportAwaitsPublication>
{
    protected override async Task<Outcome<List<PersonId>>> FindAsync(
        SamarbeidDbContext database, ReportAwaitsPublication occasion, DateOnly today, CancellationToken cancel) =>
        await database.HoldersOn(today).WhoMay(Operation.PublishReports, occasion.Report.Municipality).Select(p => p.Id).ToListAsync(cancel);
}
