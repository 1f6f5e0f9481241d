using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.AnnualReports;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Domain.Notifications;
using Samarbeid.Infrastructure.Notifications;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.Text;
using Samarbeid.Infrastructure.Persistence.Security;

namespace Samarbeid.Web.Features.AnnualReports.Write;

/// <summary>Reads a report for those who work on it: from the draft on for police, from the approval on for who presents and publishes.</summary>
public sealed class AnnualReportWorkQueries(Databases databases, NorwegianCalendar calendar)
{
    private static readonly Operation[] Working =
        [Operation.ReadReportDrafts, Operation.WriteReports, Operation.ApproveReports, Operation.PresentReports, Operation.PublishReports];

    /// <returns>Null when there is no such report, or the person may not work on it.</returns>
    public async Task<AnnualReportWork?> FindAsync(MunicipalityNumber number, int year, CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync(Working, cancel);
        var place = await db.Municipalities.Where(m => m.Number == number)
            .Select(m => new { m.ScopeId, m.UniqueName }).SingleOrDefaultAsync(cancel);
        if (place is null) return null;

        var report = await db.AnnualReports.AsNoTracking().Include(r => r.Clearance).Include(r => r.Priorities).AsSplitQuery()
            .Where(r => r.ScopeId == place.ScopeId && r.Year == year).OrderByDescending(r => r.Edition)
            .FirstOrDefaultAsync(cancel);
        if (report is null || !MayLook(db.Actor, report)) return null;
        if (!report.State.IsFrozen()) db.NoteReading(SecurityEventKind.DraftRead, $"AnnualReport {report.Id.Value}");

        var author = await db.People.Where(p => p.Id == report.AuthorId).Select(p => p.Name).SingleOrDefaultAsync(cancel);
        var challenges = await db.Challenges.Where(c => c.ScopeId == place.ScopeId && (c.ClosedOn == null || c.ClosedOn >= new DateOnly(year, 1, 1)))
            .OrderBy(c => c.IdentifiedOn).ThenBy(c => c.Title)
            .Select(c => new WorkChallenge(c.Id, c.Title, c.Description)).ToListAsync(cancel);
        return new AnnualReportWork(
            report.Id, report.Version, number, place.UniqueName, year, report.State, report.Language, report.Summary, report.Assessment,
            report.Remark, author, report.PresentedOn, report.MunicipalCouncilCase,
            [.. report.Clearance.OrderBy(c => c.Type).Select(c => new ClearanceRow(c.Type, c.Count))],
            [.. report.Priorities.OrderBy(p => p.Position).Select(p => new WorkPriority(p.Position, p.Text))],
            challenges, MayOf(db.Actor, report))
        {
            Wait = report.State is AnnualReportState.InReview ? await WaitAsync(db, report, cancel) : null,
            Unreached = await UnreachedAsync(db, report, cancel),
        };
    }

    private async Task<ReviewWait> WaitAsync(SamarbeidDbContext db, AnnualReport report, CancellationToken cancel)
    {
        var names = await db.ReviewersOf(report.Municipality, report.AuthorId, calendar.Today)
            .OrderBy(p => NorwegianText.InOrder(p.Name)).Select(p => p.Name).ToListAsync(cancel);
        var told = await db.TimesTold(report.Id.Value, NotificationKind.ReportReviewAwaited).Take(1).ToListAsync(cancel);
        return new(names, report.SentToReviewAt, told.Count > 0 ? NorwegianCalendar.DateOf(told[0]) : null);
    }

    private static async Task<IReadOnlyList<string>> UnreachedAsync(SamarbeidDbContext db, AnnualReport report, CancellationToken cancel)
    {
        NotificationKind[] kinds = report.State switch
        {
            AnnualReportState.InReview => [NotificationKind.ReportForReview, NotificationKind.ReportReviewAwaited],
            AnnualReportState.Draft => [NotificationKind.ReportReturned],
            AnnualReportState.Approved => [NotificationKind.ReportToPresent],
            AnnualReportState.Presented => [NotificationKind.ReportToPublish],
            _ => [],
        };
        if (kinds.Length == 0) return [];

        var lost = db.UnreachedBy(report.Id.Value, kinds);
        return await db.People.Where(p => lost.Contains(p.Id)).OrderBy(p => NorwegianText.InOrder(p.Name)).Select(p => p.Name).ToListAsync(cancel);
    }

    private static bool MayLook(Actor actor, AnnualReport report) =>
        Decide(actor, Operation.ReadReportDrafts, report).IsDone
        || (report.State.IsFrozen() && (Decide(actor, Operation.PresentReports, report).IsDone || Decide(actor, Operation.PublishReports, report).IsDone));

    private static AnnualReportMay MayOf(Actor actor, AnnualReport report)
    {
        var approve = Decide(actor, Operation.ApproveReports, report);
        return new(
            Decide(actor, Operation.WriteReports, report).IsDone,
            approve.IsDone,
            approve.Refusal == AccessRules.AuthorMayNotApprove,
            Decide(actor, Operation.PresentReports, report).IsDone,
            Decide(actor, Operation.PublishReports, report).IsDone);
    }

    private static Outcome Decide(Actor actor, Operation operation, AnnualReport report) =>
        AccessPolicy.Decide(actor, operation, new Thing(report.ScopeId) { Author = report.AuthorId });
}
