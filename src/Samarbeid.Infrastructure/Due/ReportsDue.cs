using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.AnnualReports;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Domain.Notifications;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Infrastructure.Due;

/// <summary>The day by which the report of last year is to have been presented to the municipal council (lagt fram innen 1. mai), for a police council of a municipality where
/// it is not: begun or not.</summary>
internal sealed class ReportsDue : IDueSource
{
    private const int Month = 5, Day = 1;

    public ThingKind ThingKind => ThingKind.MeetingBody;

    public IReadOnlyList<ReminderRule> Rules { get; } =
    [
        new(NotificationKind.ReportPresentationDue, -30, ReminderReceivers.PoliceContacts),
        new(NotificationKind.ReportNotPresented, 1, ReminderReceivers.PoliceContacts | ReminderReceivers.Leaders),
    ];

    /// <summary>The day by which the report of a year is to be presented.</summary>
    public static DateOnly PresentedBy(int year) => new(year + 1, Month, Day);

    public IQueryable<ReminderCandidate> Open(SamarbeidDbContext database)
    {
        var year = NorwegianCalendar.DateOf(database.Clock.GetUtcNow()).Year - 1;
        var due = PresentedBy(year);
        return database.MeetingBodies.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter]).AsNoTracking()
            .Where(IsOwed(database, year))
            .Select(b => new ReminderCandidate { Thing = (Guid)(object)b.Id, Version = year, Date = due, Scope = b.ScopeId, Party = Party.Police });
    }

    /// <summary>The police councils that serve a municipality whose report of a year is not presented.</summary>
    public static System.Linq.Expressions.Expression<Func<MeetingBody, bool>> IsOwed(SamarbeidDbContext database, int year)
    {
        var reports = database.AnnualReports.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter]);
        return b => b.Kind == MeetingBodyKind.PoliceCouncil && b.Municipalities.Any(m => !reports.Any(r => r.Municipality == m.Municipality && r.Year == year
            && (r.State == AnnualReportState.Presented || r.State == AnnualReportState.Published || r.State == AnnualReportState.Withdrawn)));
    }
}
