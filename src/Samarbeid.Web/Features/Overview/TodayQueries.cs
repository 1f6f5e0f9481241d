using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.ActionItems;
using Samarbeid.Domain.AnnualReports;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Domain.Recommendations;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Texts;
using Samarbeid.Web.Features.ActionItems;

namespace Samarbeid.Web.Features.Overview;

/// <summary>What needs the person today. Each kind is one statement of its own operation, and cut at the first few.</summary>
public sealed class TodayQueries(Databases databases, NorwegianCalendar calendar)
{
    /// <summary>Days ahead within which a due date is mentioned.</summary>
    public const int SoonDays = 14;

    private const int Shown = 8;

    public async Task<IReadOnlyList<TodayItem>> ListAsync(CancellationToken cancel) =>
    [
        .. (await ActionsAsync(cancel)).Concat(await AnswersAsync(cancel)).Concat(await MinutesAsync(cancel))
            .Concat(await ReportsAsync(cancel)).OrderBy(t => t.Kind).ThenBy(t => t.Due),
    ];

    private async Task<IEnumerable<TodayItem>> ActionsAsync(CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync(Operation.ReadActions, cancel);
        if (db.Actor.Person is not { } me) return [];

        var soon = calendar.Today.AddDays(SoonDays);
        // Being responsible is what gives access here, in whatever scope the action lies.
        var mine = await db.ActionItems.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter])
            .Where(ActionItem.IsOpen).Where(a => a.ResponsibleId == me && a.DueDate <= soon)
            .OrderBy(a => a.DueDate).Take(Shown).ToRows(db).ToListAsync(cancel);
        return mine.Select(a => new TodayItem(
            a.IsOverdueOn(calendar.Today) ? TodayKind.OverdueAction : TodayKind.ActionSoon, a.Title, a.Place, a.DueDate, Urls.ActionItem(a.Id)));
    }

    private async Task<IEnumerable<TodayItem>> AnswersAsync(CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync(Operation.AnswerRecommendations, cancel);
        var awaiting = await db.Recommendations
            .Where(r => r.State == RecommendationState.UnderConsideration || r.State == RecommendationState.Postponed || r.State == RecommendationState.Proposed)
            .OrderBy(r => r.AnswerDue).Take(Shown)
            .Select(r => new { r.Id, r.Title, r.AnswerDue, Body = db.MeetingBodies.Where(b => b.ScopeId == r.ScopeId).Select(b => b.Name).FirstOrDefault() })
            .ToListAsync(cancel);
        return awaiting.Select(r => new TodayItem(TodayKind.Answer, r.Title, r.Body ?? "", r.AnswerDue, Urls.Recommendation(r.Id)));
    }

    private async Task<IEnumerable<TodayItem>> MinutesAsync(CancellationToken cancel)
    {
        var unwritten = await MeetingsAsync(Operation.WriteMinutes, (meetings, _) => meetings.Where(m => m.State == MeetingState.Held), cancel);
        var asChair = await MeetingsAsync(Operation.ApproveMinutesAsChair,
            (meetings, me) => Unapproved(meetings, ApprovalSide.Chair).Where(m => m.ChairId == me), cancel);
        var forPolice = await MeetingsAsync(Operation.ApproveMinutesForPolice, (meetings, _) => Unapproved(meetings, ApprovalSide.Police), cancel);
        return unwritten.Select(m => ToItem(TodayKind.WriteMinutes, m))
            .Concat(asChair.Concat(forPolice).DistinctBy(m => m.Id).Select(m => ToItem(TodayKind.ApproveMinutes, m)));

        static TodayItem ToItem(TodayKind kind, Waiting meeting) => new(kind, meeting.Body, NorwegianFormat.Date(meeting.Date), null, Urls.Meeting(meeting.Id));
    }

    private async Task<IReadOnlyList<Waiting>> MeetingsAsync(
        Operation operation, Func<IQueryable<Meeting>, Domain.People.PersonId, IQueryable<Meeting>> choose, CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync(operation, cancel);
        if (db.Actor.Person is not { } me) return [];

        return await (from m in choose(db.Meetings, me).OrderBy(m => m.Date).Take(Shown)
                      join b in db.MeetingBodies on m.ScopeId equals b.ScopeId
                      select new Waiting(m.Id, m.Date, b.Name)).ToListAsync(cancel);
    }

    private static IQueryable<Meeting> Unapproved(IQueryable<Meeting> meetings, ApprovalSide side) =>
        meetings.Where(m => m.State == MeetingState.AwaitingApproval && !m.Approvals.Any(a => a.Round == m.ApprovalRound && a.Side == side));

    private async Task<IEnumerable<TodayItem>> ReportsAsync(CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync(Operation.ApproveReports, cancel);
        var me = db.Actor.Person;
        var waiting = await (from r in db.AnnualReports.Where(r => r.State == AnnualReportState.InReview && r.AuthorId != me).OrderBy(r => r.Year).Take(Shown)
                             join m in db.Set<Municipality>() on r.Municipality equals m.Number
                             select new { r.Municipality, r.Year, m.UniqueName }).ToListAsync(cancel);
        return waiting.Select(r => new TodayItem(
            TodayKind.ReviewReport, r.UniqueName, r.Year.ToString(System.Globalization.CultureInfo.InvariantCulture), null, Urls.AnnualReportDraft(r.Municipality, r.Year)));
    }

    private sealed record Waiting(MeetingId Id, DateOnly Date, string Body);
}
