using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.ActionItems;
using Samarbeid.Domain.AnnualReports;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Domain.People;
using Samarbeid.Domain.Recommendations;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Texts;
using Samarbeid.Web.Features.ActionItems.List;

namespace Samarbeid.Web.Features.Overview;

/// <summary>What needs the person today. Each kind is asked for under its own operation, on one connection, and cut at the first few.</summary>
public sealed class TodayQueries(Databases databases, NorwegianCalendar calendar)
{
    /// <summary>Days ahead within which a due date is mentioned.</summary>
    public const int SoonDays = 14;

    private const int Shown = 8;

    public async Task<IReadOnlyList<TodayItem>> ListAsync(CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync(Operation.ReadActions, cancel);
        if (db.Actor.Person is not { } me) return [];

        var actions = await ActionsAsync(db, me, cancel);
        var answers = await AnswersAsync(db, cancel);
        var minutes = await MinutesAsync(db, me, cancel);
        var reports = await ReportsAsync(db, me, cancel);
        return [.. actions.Concat(answers).Concat(minutes).Concat(reports).OrderBy(t => t.Kind).ThenBy(t => t.Due)];
    }

    private async Task<IEnumerable<TodayItem>> ActionsAsync(SamarbeidDbContext db, PersonId me, CancellationToken cancel)
    {
        var soon = calendar.Today.AddDays(SoonDays);
        // Being responsible is what gives access here, in whatever scope the action lies.
        var mine = await db.ActionItems.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter])
            .Where(ActionItem.IsOpen).Where(a => a.ResponsibleId == me && a.DueDate <= soon)
            .OrderBy(a => a.DueDate).Take(Shown).ToRows(db).ToListAsync(cancel);
        return mine.Select(a => new TodayItem(
            a.IsOverdueOn(calendar.Today) ? TodayKind.OverdueAction : TodayKind.ActionSoon, a.Title, a.Place, a.DueDate, ActionItemAddresses.Of(a.Id)));
    }

    private static async Task<IEnumerable<TodayItem>> AnswersAsync(SamarbeidDbContext db, CancellationToken cancel)
    {
        db.TurnTo(Operation.AnswerRecommendations);
        var awaiting = await db.Recommendations
            .Where(Recommendation.AwaitsAnswer)
            .OrderBy(r => r.AnswerDue).Take(Shown)
            .Select(r => new { r.Id, r.Title, r.AnswerDue, Body = db.MeetingBodies.Where(b => b.ScopeId == r.ScopeId).Select(b => b.Name).FirstOrDefault() })
            .ToListAsync(cancel);
        return awaiting.Select(r => new TodayItem(TodayKind.Answer, r.Title, r.Body ?? "", r.AnswerDue, RecommendationAddresses.Of(r.Id)));
    }

    private static async Task<IEnumerable<TodayItem>> MinutesAsync(SamarbeidDbContext db, PersonId me, CancellationToken cancel)
    {
        db.TurnTo(Operation.WriteMinutes);
        var unwritten = await FirstAsync(db, db.Meetings.Where(m => m.State == MeetingState.Held), cancel);
        db.TurnTo(Operation.ApproveMinutesAsChair);
        var asChair = await FirstAsync(db, Unapproved(db, ApprovalSide.Chair).Where(m => m.ChairId == me), cancel);
        db.TurnTo(Operation.ApproveMinutesForPolice);
        var forPolice = await FirstAsync(db, Unapproved(db, ApprovalSide.Police), cancel);
        return unwritten.Select(m => ToItem(TodayKind.WriteMinutes, m))
            .Concat(asChair.Concat(forPolice).DistinctBy(m => m.Id).Select(m => ToItem(TodayKind.ApproveMinutes, m)));

        static TodayItem ToItem(TodayKind kind, Waiting meeting) => new(kind, meeting.Body, NorwegianFormat.Date(meeting.Date), null, MeetingAddresses.Of(meeting.Id));
    }

    private static Task<List<Waiting>> FirstAsync(SamarbeidDbContext db, IQueryable<Meeting> meetings, CancellationToken cancel) => (
        from m in meetings.OrderBy(m => m.Date).Take(Shown)
        join b in db.MeetingBodies on m.ScopeId equals b.ScopeId
        select new Waiting(m.Id, m.Date, b.Name)).ToListAsync(cancel);

    private static IQueryable<Meeting> Unapproved(SamarbeidDbContext db, ApprovalSide side) =>
        db.Meetings.Where(m => m.State == MeetingState.AwaitingApproval && !m.Approvals.Any(a => a.Round == m.ApprovalRound && a.Side == side));

    private static async Task<IEnumerable<TodayItem>> ReportsAsync(SamarbeidDbContext db, PersonId me, CancellationToken cancel)
    {
        db.TurnTo(Operation.ApproveReports);
        var waiting = await (from r in db.AnnualReports.Where(r => r.State == AnnualReportState.InReview && r.AuthorId != me).OrderBy(r => r.Year).Take(Shown)
                             join m in db.Set<Municipality>() on r.Municipality equals m.Number
                             select new { r.Municipality, r.Year, m.UniqueName }).ToListAsync(cancel);
        return waiting.Select(r => new TodayItem(
            TodayKind.ReviewReport, r.UniqueName, r.Year.ToString(System.Globalization.CultureInfo.InvariantCulture), null, AnnualReportAddresses.Work(r.Municipality, r.Year)));
    }

    private sealed record Waiting(MeetingId Id, DateOnly Date, string Body);
}
