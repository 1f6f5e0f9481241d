using Samarbeid.Domain.Access;
using Samarbeid.Domain.ActionPlans;
using Samarbeid.Domain.Challenges;
using Samarbeid.Domain.Indicators;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Web.Addresses;

namespace Samarbeid.Web.Tests.Access;

// What describes a challenge, and what is planned against it.
public sealed partial class AccessRows
{
    private void Plan(Municipality place, Challenge challenge, ActionPlanState state)
    {
        var what = $"action plan of {place.Name}, {state}";
        var (may, known) = (May(Operation.ReadActionPlans, place.ScopeId), May(Operation.ReadRecommendations, place.ScopeId));
        string Word(string text) => Markers.Plant($"{text} of {what}", may);

        var indicator = Indicator.Describe(
            challenge, new(Markers.Plant($"indicator of {what}", known), Markers.Plant($"unit of {what}", known), Markers.Plant($"source of {what}", known), IndicatorKind.Count), today).Value;
        Assert.True(indicator.Read(today, new(12), people.Insider.Id, new(today, new(9, 0), TimeSpan.Zero)).IsDone);
        Assert.True(indicator.Correct(1, new(13), Markers.Plant($"reason of {what}", known), people.Insider.Id, new(today, new(9, 0), TimeSpan.Zero)).IsDone);
        var plan = ActionPlan.Draft(place, new(Word("title"), today.Year, today.Year + 3)).Value;
        var area = plan.AddArea(new(Word("area"), Word("why"))).Value;
        var goal = plan.AddGoal(area.Id, new(Word("goal"), 30), challenge, indicator).Value;
        var reads = May(Operation.ReadActions, place.ScopeId);
        var action = Domain.ActionItems.ActionItem.From(plan, goal, Draft(reads, people.Insider, what, place.Number), $"T {++_number}/26", today).Value;
        Assert.True(plan.TakeIn(goal.Id, action.Id, new(SltLevel.Operational, Word("budget line"), 1000, Word("funding"))).IsDone);
        db.AddRange(indicator, plan, action);
        Set(plan, nameof(plan.State), state);
        if (state is ActionPlanState.Closed) Set(plan, nameof(plan.ClosedOn), (DateOnly?)today);

        Cells.Add(new(what, ActionPlanAddresses.Of(plan.Id), may));
        Cells.Add(new($"file of {what}", ActionPlanAddresses.Pdf(plan.Id), may));
        Cells.Add(new($"Word file of {what}", ActionPlanAddresses.Word(plan.Id), may));
        Cells.Add(new($"action of {what}", ActionItemAddresses.Of(action.Id), reads));
        if (state is ActionPlanState.Draft) Cells.Add(new($"threads of {what}", ChallengeAddresses.ThreadsOf(place.Number, area.Id), who => who.MayAnywhere(Operation.ReadRecommendations)));
    }
}
