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

namespace Samarbeid.Web.Features.Overview.Waiting;

/// <summary>What needs the person today. Each kind is asked for under its own operation, on one connection, and cut at the first few.
/// What the person has no grant for is not asked for.</summary>
public sealed class TodayQueries(Databases databases, NorwegianCalendar calendar)
{
    /// <summary>Days ahead within which a due date is mentioned.</summary>
    public const int SoonDays = 14;

    private const int Shown = 8;

    public async Task<IReadOnlyList<TodayItem>> ListAsync(CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync(Operation.ReadActions, cancel);
        return await ListAsync(db, cancel);
    }

    /// <param name="db">Turned to each operation that is needed here.</param>
    /// <param name="cancel">Stops the reading.</param>
    public async Task<IReadOnlyList<TodayItem>> ListAsync(SamarbeidDbContext db, CancellationToken cancel)
    {
        if (db.Actor.Person is not { } me) return [];

        var calls = await db.UnansweredCallsAsync(me, calendar.Today, Shown, cancel);
        var parts = await db.WaitingPartsAsync(me, calendar.Today, calendar.Today.AddDays(SoonDays), Shown, cancel);
        var actions = await ActionsAsync(db, me, cancel);
        var answers = await AnswersAsync(db, me, cancel);
        var minutes = await MinutesAsync(db, me, cancel);
        var corrections = await CorrectionsAsync(db, me, cancel);
        var agreements = await db.WaitingAgreementsAsync(calendar.Today, Shown, cancel);
        var reports = await ReportsAsync(db, me, cancel);
        var late = await db.LateOfOthersAsync(me, calendar.Today, Shown, cancel);
        var proposed = await db.WaitingCasesAsync(Shown, cancel);
        return [.. calls.Concat(parts).Concat(actions).Concat(late).Concat(answers).Concat(proposed).Concat(minutes).Concat(corrections).Concat(agreements).Concat(reports).OrderBy(t => OrderOf(t, db.Actor)).ThenBy(t => t.Due)];
    }

    // Others wait to know who comes. What a mayor alone can do is to approve: on a phone the rest is below.
    private static int OrderOf(TodayItem item, Actor who) => item.Kind switch
    {
        TodayKind.AnswerCall => -2,
        TodayKind.ApproveMinutes or TodayKind.ApproveCorrection or TodayKind.SignAgreement when who.Has(Role.Mayor) => -1,
        _ => (int)item.Kind,
    };

    private async Task<IEnumerable<TodayItem>> ActionsAsync(SamarbeidDbContext db, PersonId me, CancellationToken cancel)
    {
        var soon = calendar.Today.AddDays(SoonDays);
        // Being responsible is what gives access here, in whatever scope the action lies.
        var mine = await Statements(db).DueSoon(db, me, soon, Shown).ToListAsync(cancel);
        var back = await Statements(db).ComeBack(db, me, calendar.Today, Shown).ToListAsync(cancel);
        return back.Select(a => new TodayItem(
            a.State is ActionItemState.OnHold ? TodayKind.HoldOver : TodayKind.EvaluateEffect, a.Title, a.Place, a.Due, ActionItemAddresses.Of(a.Id))).Concat(mine.Select(a => new TodayItem(
            a.State.IsOverdue(a.Due, calendar.Today) ? TodayKind.OverdueAction : TodayKind.ActionSoon, a.Title, a.Place, a.Due, ActionItemAddresses.Of(a.Id))));
    }

    // The one who is asked is asked, with or without a grant.
    private static async Task<IEnumerable<TodayItem>> AnswersAsync(SamarbeidDbContext db, PersonId me, CancellationToken cancel)
    {
        var awaiting = await (
            from r in db.Recommendations.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter]).Where(Recommendation.AwaitsAnswer)
            join a in db.Addressees on r.AddresseeId equals a.Id
            where a.ContactId == me
            orderby r.AnswerDue
            select new { r.Id, r.Title, r.AnswerDue, Body = db.MeetingBodies.Where(b => b.ScopeId == r.ScopeId).Select(b => b.Name).FirstOrDefault() })
            .Take(Shown).ToListAsync(cancel);
        return awaiting.Select(r => new TodayItem(TodayKind.Answer, r.Title, r.Body ?? "", r.AnswerDue, RecommendationAddresses.Of(r.Id)));
    }

    private static async Task<IEnumerable<TodayItem>> MinutesAsync(SamarbeidDbContext db, PersonId me, CancellationToken cancel)
    {
        // Whoever writes minutes may have led the meeting too, and is asked both at once.
        var writing = db.Actor.ScopesFor(Operation.WriteMinutes).ToList();
        var mine = await FirstAsync(Operation.ApproveMinutesAsChair, () => Statements(db).UnapprovedByChairOrUnwritten(db, me, writing, 2 * Shown));
        var forPolice = await FirstAsync(Operation.ApproveMinutesForPolice, () => Statements(db).UnapprovedByPolice(db, me, Shown));
        var unwritten = mine.Where(m => m.State is MeetingState.Held).Take(Shown);
        var asChair = mine.Where(m => m.State is MeetingState.AwaitingApproval).Take(Shown);
        return unwritten.Select(m => ToItem(m.IsObjected ? TodayKind.AnswerObjection : TodayKind.WriteMinutes, m)).Concat(asChair.Concat(forPolice).Select(m => ToItem(TodayKind.ApproveMinutes, m)));

        async ValueTask<List<WaitingMeeting>> FirstAsync(Operation operation, Func<IAsyncEnumerable<WaitingMeeting>> meetings) =>
            db.TurnTo(operation).Count == 0 ? [] : await meetings().ToListAsync(cancel);

        static TodayItem ToItem(TodayKind kind, WaitingMeeting meeting) => new(kind, meeting.Body, NorwegianFormat.Date(meeting.Date), null, MeetingAddresses.Of(meeting.Id));
    }

    private static async Task<IEnumerable<TodayItem>> CorrectionsAsync(SamarbeidDbContext db, PersonId me, CancellationToken cancel)
    {
        // Who approves for the police reads what the chair approves, so one asking serves both.
        var ofPolice = db.Actor.ScopesFor(Operation.ApproveMinutesForPolice).ToList();
        if (db.TurnTo(Operation.ApproveMinutesAsChair).Count == 0) return [];

        var waiting = await Statements(db).UnapprovedCorrections(db, me, ofPolice, Shown).ToListAsync(cancel);
        return waiting.Select(m => new TodayItem(TodayKind.ApproveCorrection, m.Body, NorwegianFormat.Date(m.Date), null, MeetingAddresses.Correction(m.Id)));
    }

    private static async Task<IEnumerable<TodayItem>> ReportsAsync(SamarbeidDbContext db, PersonId me, CancellationToken cancel)
    {
        if (db.TurnTo(Operation.ApproveReports).Count == 0) return [];

        var waiting = await (from r in db.AnnualReports.Where(r => r.State == AnnualReportState.InReview && r.AuthorId != me).OrderBy(r => r.Year).Take(Shown)
                             join m in db.Set<Municipality>() on r.Municipality equals m.Number
                             select new { r.Municipality, r.Year, m.UniqueName }).ToListAsync(cancel);
        return waiting.Select(r => new TodayItem(
            TodayKind.ReviewReport, r.UniqueName, r.Year.ToString(System.Globalization.CultureInfo.InvariantCulture), null, AnnualReportAddresses.Work(r.Municipality, r.Year)));
    }

    private static TodayStatements Statements(SamarbeidDbContext db) => Compiled.For<TodayStatements>(db);
}
