using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.ActionItems;
using Samarbeid.Domain.ActionPlans;
using Samarbeid.Domain.Challenges;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.RedThreads;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.Numbering;

namespace Samarbeid.Web.Features.RedThreads;

/// <summary>Puts red threads together of what the person reads, in a fixed number of statements however many challenges there are.</summary>
internal static class ThreadReads
{
    private static readonly MeetingState[] Held = [MeetingState.Held, MeetingState.AwaitingApproval, MeetingState.Approved];

    /// <param name="db">Opened for ReadRecommendations; it turns to the operations of what hangs on the challenges, and stays there.</param>
    /// <param name="challenges">As they are read.</param>
    /// <param name="today">What is restricted on this day is not counted.</param>
    /// <param name="cancel">Stops the reading.</param>
    public static async Task<IReadOnlyList<ThreadView>> ThreadsAsync(
        this SamarbeidDbContext db, IReadOnlyList<ThreadBeginning> challenges, DateOnly today, CancellationToken cancel)
    {
        var ids = challenges.Select(c => c.Id).ToList();
        var indicators = (await IndicatorsAsync(db, ids, cancel)).ToLookup(i => i.Challenge, i => i.Row);
        var advised = await RecommendationsAsync(db, ids, cancel);
        var readsActions = db.TurnTo(Operation.ReadActions);
        var acted = await ActionsAsync(db, ids, advised, cancel);
        db.TurnTo(Operation.ReadMeetings);
        var meetings = await MeetingsAsync(db, [.. advised.Select(r => r.Item), .. acted.Select(a => a.Item)], today, cancel);

        var (byAdvice, byAction) = (advised.ToLookup(r => r.Challenge), acted.ToLookup(a => a.Challenge));
        return
        [
            .. challenges.Select(c => new ThreadView(
                new ThreadChallenge(c.Id, c.Title, c.Cause, c.ClosedOn is not null)
                {
                    Indicators = [.. indicators[c.Id]],
                    Recommendations = [.. byAdvice[c.Id].Select(r => r.Row)],
                    Actions = [.. byAction[c.Id].Select(a => a.Row).DistinctBy(a => a.Id)],
                    TakenUpOn = [.. byAdvice[c.Id].Select(r => r.Item).Concat(byAction[c.Id].Select(a => a.Item)).OfType<AgendaItemId>()
                        .SelectMany(item => meetings[item]).Distinct().Select(m => m.On).Order()],
                },
                readsActions.Contains(c.Scope), today)),
        ];
    }

    private static async Task<List<(ChallengeId Challenge, ThreadIndicator Row)>> IndicatorsAsync(SamarbeidDbContext db, List<ChallengeId> ids, CancellationToken cancel)
    {
        // The last entered of a day counts.
        var rows = await db.Indicators.Where(i => ids.Contains(i.ChallengeId)).OrderBy(i => i.Id)
            .Select(i => new { i.ChallengeId, i.Id, i.Name, Has = i.Readings.Any(r => !r.IsTakenBack && !i.Readings.Any(l => l.On == r.On && l.Number > r.Number)) }).ToListAsync(cancel);
        return [.. rows.Select(i => (i.ChallengeId, new ThreadIndicator(i.Id, i.Name, i.Has)))];
    }

    private static async Task<List<Advised>> RecommendationsAsync(SamarbeidDbContext db, List<ChallengeId> ids, CancellationToken cancel)
    {
        var rows = await db.Recommendations.Where(r => ids.Contains(r.ChallengeId)).OrderBy(r => r.MadeOn).ThenBy(r => r.Id)
            .Select(r => new
            {
                r.ChallengeId,
                r.AgendaItemId,
                r.Id,
                r.Reference,
                r.Title,
                r.MadeOn,
                r.AnswerDue,
                r.State,
                Place = db.MeetingBodies.Where(b => b.ScopeId == r.ScopeId).Select(b => b.Name).FirstOrDefault() ?? "",
            })
            .ToListAsync(cancel);
        return [.. rows.Select(r => new Advised(r.ChallengeId, r.AgendaItemId, new(r.Id, NumberSeries.In(r.Place, r.Reference), r.Title, r.MadeOn, r.AnswerDue, r.State)))];
    }

    // Three ways lead from a challenge to an action, each by its own index; none of them is asked with "or", which would read every action there is.
    private static async Task<List<Acted>> ActionsAsync(SamarbeidDbContext db, List<ChallengeId> ids, List<Advised> advised, CancellationToken cancel)
    {
        var recommendations = advised.ToDictionary(r => r.Row.Id, r => r.Challenge);
        var keys = recommendations.Keys.ToList();
        var planned = await (from p in db.Set<PlannedAction>()
                             join g in db.Set<PlanGoal>() on p.PlanGoalId equals g.Id
                             where ids.Contains(g.ChallengeId)
                             select new { g.ChallengeId, p.ActionItemId }).Distinct().ToListAsync(cancel);
        var placed = planned.Select(p => p.ActionItemId).Distinct().ToList();
        var direct = await RowsAsync(a => a.ChallengeId != null && ids.Contains(a.ChallengeId.Value));
        var following = await RowsAsync(a => a.RecommendationId != null && keys.Contains(a.RecommendationId.Value));
        var inPlan = (await RowsAsync(a => placed.Contains(a.Id))).ToDictionary(a => a.Row.Id);
        return
        [
            .. direct.Concat(following.Select(a => a with { Challenge = recommendations[a.Row.Recommendation!.Value] }))
                .Concat(planned.Where(p => inPlan.ContainsKey(p.ActionItemId)).Select(p => inPlan[p.ActionItemId] with { Challenge = p.ChallengeId }))
                .OrderBy(a => a.MadeOn).ThenBy(a => a.Row.Id.Value),
        ];

        async Task<List<Acted>> RowsAsync(Expression<Func<ActionItem, bool>> which)
        {
            var rows = await db.ActionItems.Where(which)
                .Select(a => new
                {
                    a.ChallengeId,
                    a.AgendaItemId,
                    a.MadeOn,
                    a.Id,
                    a.Reference,
                    a.Title,
                    a.RecommendationId,
                    a.State,
                    a.DueDate,
                    a.Result,
                    a.CompletedOn,
                    a.Effect,
                    // A council and its municipality each count from 1, and a thread holds actions of both.
                    Place = db.Municipalities.Where(m => m.ScopeId == a.ScopeId).Select(m => m.UniqueName).FirstOrDefault()
                        ?? db.MeetingBodies.Where(b => b.ScopeId == a.ScopeId).Select(b => b.Name).FirstOrDefault() ?? "",
                }).ToListAsync(cancel);
            return [.. rows.Select(a => new Acted(a.ChallengeId ?? default, a.AgendaItemId, a.MadeOn,
                new(a.Id, NumberSeries.In(a.Place, a.Reference), a.Title, a.RecommendationId, a.State, a.DueDate, a.Result, a.CompletedOn, a.Effect)))];
        }
    }

    private static async Task<ILookup<AgendaItemId, (MeetingId Id, DateOnly On)>> MeetingsAsync(
        SamarbeidDbContext db, IEnumerable<AgendaItemId?> items, DateOnly today, CancellationToken cancel)
    {
        var asked = items.OfType<AgendaItemId>().Distinct().ToList();
        var rows = await (from i in db.AgendaItems
                          join m in db.Meetings on i.MeetingId equals m.Id
                          where asked.Contains(i.Id) && Held.Contains(m.State) && (i.Basis == null || i.RestrictedUntil < today)
                          select new { Item = i.Id, m.Id, m.Date }).ToListAsync(cancel);
        return rows.ToLookup(r => r.Item, r => (r.Id, r.Date));
    }

    private sealed record Advised(ChallengeId Challenge, AgendaItemId? Item, ThreadRecommendation Row);

    private sealed record Acted(ChallengeId Challenge, AgendaItemId? Item, DateOnly MadeOn, ThreadAction Row);
}
