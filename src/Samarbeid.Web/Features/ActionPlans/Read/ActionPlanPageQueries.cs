using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.ActionPlans;
using Samarbeid.Domain.Challenges;
using Samarbeid.Domain.Indicators;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.ActionPlans;
using Samarbeid.Infrastructure.Persistence.Numbering;
using Samarbeid.Infrastructure.Texts;

namespace Samarbeid.Web.Features.ActionPlans.Read;

/// <summary>One plan with everything in it, in a fixed number of statements.</summary>
public sealed class ActionPlanPageQueries(Databases databases)
{
    /// <summary>Null where there is no such plan for this person.</summary>
    public async Task<ActionPlanDetails?> FindAsync(ActionPlanId id, CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync(Operation.ReadActionPlans, cancel);
        var plan = await db.ActionPlans.AsNoTracking().WithContents().SingleOrDefaultAsync(p => p.Id == id, cancel);
        if (plan is null) return null;

        var place = await db.Set<Municipality>().AsNoTracking().SingleAsync(m => m.Number == plan.Municipality, cancel);
        // A name everybody reads on the plan, whether or not they read that body.
        var body = plan.AdoptedBy is { } by ? await db.MeetingBodies.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter]).Where(b => b.Id == by).Select(b => b.Name).SingleAsync(cancel) : null;
        var next = await db.ActionPlans.Where(p => p.FormerId == id).Select(p => (ActionPlanId?)p.Id).FirstOrDefaultAsync(cancel);
        var challenges = await ChallengesAsync(db, plan, cancel);
        var indicators = await IndicatorsAsync(db, plan, cancel);
        var (actor, thing) = (db.Actor, new Thing(plan.ScopeId));
        db.TurnTo(Operation.ReadActions);
        var actions = (await ActionsAsync(db, plan, cancel)).ToLookup(a => a.Goal);
        var (isDraft, isClosed) = (plan.State is ActionPlanState.Draft, plan.State is ActionPlanState.Closed);
        var mayWrite = May(Operation.WriteActionPlans);
        return new(plan.Id, plan.Version, plan.ScopeId, plan.Municipality, place.UniqueName, plan.Title, plan.FirstYear, plan.LastYear, plan.State)
        {
            AdoptedBy = body,
            AdoptedOn = plan.AdoptedOn,
            AdoptedItem = plan.AdoptedItem,
            ClosedOn = plan.ClosedOn,
            IsDemonstration = plan.IsDemonstration,
            Language = place.LanguageForm.Written(),
            Former = plan.FormerId,
            Next = next,
            Areas = [.. plan.Areas.OrderBy(a => a.Position).Select(area => new AreaRow(area.Id, area.Title, area.Description,
                [.. plan.Goals.Where(g => g.PriorityAreaId == area.Id).OrderBy(g => g.Position).Select(g => GoalOf(g, challenges, indicators, plan.ClosedOn) with { Actions = [.. actions[g.Id]] })]))],
            MayWrite = mayWrite && isDraft,
            MayPlace = mayWrite && !isClosed,
            MayMakeActions = mayWrite && !isClosed && May(Operation.WriteActions),
            MayGoOn = mayWrite && !isDraft && next is null,
        };

        bool May(Operation operation) => AccessPolicy.Decide(actor, operation, thing).IsDone;
    }

    private static async Task<Dictionary<ChallengeId, string>> ChallengesAsync(SamarbeidDbContext db, ActionPlan plan, CancellationToken cancel)
    {
        var ids = plan.Goals.Select(g => g.ChallengeId).Distinct().ToList();
        return await db.Challenges.Where(c => ids.Contains(c.Id)).ToDictionaryAsync(c => c.Id, c => c.Title, cancel);
    }

    private static async Task<Dictionary<IndicatorId, Indicator>> IndicatorsAsync(SamarbeidDbContext db, ActionPlan plan, CancellationToken cancel)
    {
        var ids = plan.Goals.Select(g => g.IndicatorId).OfType<IndicatorId>().Distinct().ToList();
        return await db.Indicators.AsNoTracking().Include(i => i.Readings).Where(i => ids.Contains(i.Id)).AsSplitQuery().ToDictionaryAsync(i => i.Id, cancel);
    }

    // A closed plan is shown as it was: what was read later is of the next one.
    private static GoalRow GoalOf(PlanGoal goal, Dictionary<ChallengeId, string> challenges, Dictionary<IndicatorId, Indicator> indicators, DateOnly? closedOn)
    {
        var indicator = goal.IndicatorId is { } id ? indicators[id] : null;
        var readings = indicator?.Current.Where(r => closedOn is null || r.On <= closedOn).Select(r => new GoalStart(r.On, r.Value)).ToList() ?? [];
        var (start, latest) = (goal.Start ?? readings.FirstOrDefault(), readings.LastOrDefault());
        return new(goal.Id, goal.Title, goal.ChallengeId, challenges[goal.ChallengeId], goal.Target)
        {
            IndicatorId = goal.IndicatorId,
            Indicator = indicator?.Name,
            Unit = indicator?.Unit ?? "",
            Start = start,
            Latest = latest,
            Attainment = GoalAttainment.Of(start, latest, goal.Target),
        };
    }

    private static async Task<List<PlannedRow>> ActionsAsync(SamarbeidDbContext db, ActionPlan plan, CancellationToken cancel)
    {
        var ids = plan.Actions.Select(a => a.ActionItemId).Distinct().ToList();
        var read = await (from a in db.ActionItems
                          join p in db.People on a.ResponsibleId equals p.Id
                          where ids.Contains(a.Id)
                          select new
                          {
                              a.Id,
                              a.Reference,
                              a.Title,
                              p.Name,
                              a.DueDate,
                              a.CompletedOn,
                              a.State,
                              // A council and its municipality each count from 1, and a plan holds actions of both.
                              Place = db.Municipalities.Where(m => m.ScopeId == a.ScopeId).Select(m => m.UniqueName).FirstOrDefault()
                                  ?? db.MeetingBodies.Where(b => b.ScopeId == a.ScopeId).Select(b => b.Name).FirstOrDefault() ?? "",
                          }).ToDictionaryAsync(a => a.Id, cancel);
        return
        [
            .. from placed in plan.Actions
               where read.ContainsKey(placed.ActionItemId)
               let action = read[placed.ActionItemId]
               orderby placed.Level, action.DueDate, action.Reference
               select new PlannedRow(placed.Id, placed.PlanGoalId, action.Id, NumberSeries.In(action.Place, action.Reference), action.Title, action.Name, action.DueDate, action.CompletedOn,
                   action.State, placed.Level, placed.BudgetLine, placed.Kroner, placed.Funding, placed.WasOpen),
        ];
    }
}
