using Samarbeid.Domain.ActionItems;
using Samarbeid.Domain.ActionPlans;
using Samarbeid.Domain.Challenges;
using Samarbeid.Domain.Indicators;
using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Domain.People;

namespace Samarbeid.Domain.Tests.ActionPlans;

public sealed class ActionPlanTests
{
    private static readonly PlanTerms Terms = new("Handlingsplan for SLT", 2026, 2029);
    private static readonly PlacementTerms Placed = new(SltLevel.Operational, "Oppvekst 2310", 120_000, "Skjønnsmidler");

    private readonly Municipality _home = Given.Municipality();

    public static TheoryData<ActionPlanState, ActionPlanState> Pairs => Transitions.AllPairs<ActionPlanState>(3);

    [Theory]
    [MemberData(nameof(Pairs))]
    public void A_plan_goes_from_draft_to_force_to_closed(ActionPlanState from, ActionPlanState to) => Assert.Equal(
        (from, to) is (ActionPlanState.Draft, ActionPlanState.InForce or ActionPlanState.Closed) or (ActionPlanState.InForce, ActionPlanState.Closed), from.CanBecome(to));

    [Fact]
    public void A_plan_is_for_some_years_of_its_municipality()
    {
        var plan = ActionPlan.Draft(_home, Terms).Value;

        Assert.Equal((_home.ScopeId, 2026, 2029, ActionPlanState.Draft), (plan.ScopeId, plan.FirstYear, plan.LastYear, plan.State));
        Expect.Refused(ActionPlanRules.NeedsTitle, plan, p => p.Change(Terms with { Title = " " }));
        Expect.Refused(ActionPlanRules.NeedsYears, plan, p => p.Change(Terms with { LastYear = 2025 }));
        Expect.Refused(ActionPlanRules.NeedsYears, plan, p => p.Change(Terms with { LastYear = 2038 }));
        Expect.Done(plan.Change(Terms with { LastYear = 2026 }));
    }

    [Fact]
    public void It_is_adopted_by_a_body_that_steers_and_serves_the_municipality()
    {
        var plan = Filled().Plan;
        var steering = Body(MeetingBodyKind.SteeringGroup);

        Expect.Refused(ActionPlanRules.NotSteering, plan, p => p.Adopt(new(Body(MeetingBodyKind.CoordinationGroup), Given.Today, "KG 1/26"), Given.Today));
        Expect.Refused(ActionPlanRules.NotSteering, plan, p => p.Adopt(new(Body(MeetingBodyKind.SteeringGroup, Given.Meraker), Given.Today, "SG 1/26"), Given.Today));
        Expect.Refused(ActionPlanRules.NeedsItem, plan, p => p.Adopt(new(steering, Given.Today, " "), Given.Today));
        Expect.Refused(ActionPlanRules.NotYet, plan, p => p.Adopt(new(steering, Given.Today.AddDays(1), "SG 1/26"), Given.Today));
        Expect.Refused(ActionPlanRules.NeedsGoal, ActionPlan.Draft(_home, Terms).Value.Adopt(new(steering, Given.Today, "SG 1/26"), Given.Today));

        Expect.Done(plan.Adopt(new(steering, Given.Today, " SG 1/26 "), Given.Today));
        Assert.Equal((ActionPlanState.InForce, steering.Id, "SG 1/26"), (plan.State, plan.AdoptedBy!.Value, plan.AdoptedItem));
        Expect.Done(Filled().Plan.Adopt(new(Body(MeetingBodyKind.PoliceCouncil), Given.Today, "PR 3/26"), Given.Today));
    }

    [Fact]
    public void What_was_adopted_stands_and_actions_still_come_and_go()
    {
        var (plan, goal, challenge, _) = Filled();
        Adopt(plan);

        Expect.Refused(ActionPlanRules.StateForbids, plan, p => p.Change(Terms));
        Expect.Refused(ActionPlanRules.StateForbids, plan, p => p.AddArea(new("Rus", "")).WithoutValue);
        Expect.Refused(ActionPlanRules.StateForbids, plan, p => p.ChangeGoal(goal.Id, new("Annet", null), challenge, null));
        var placed = plan.TakeIn(goal.Id, ActionItemId.New(), Placed).Value;
        Expect.Done(plan.Place(placed.Id, Placed with { Kroner = null }));
        Expect.Done(plan.TakeOut(placed.Id));
    }

    [Fact]
    public void A_goal_answers_to_a_challenge_of_the_place_and_is_measured_by_its_indicator()
    {
        var (plan, goal, challenge, indicator) = Filled();
        var elsewhere = Challenge.Identify(new(Given.Meraker, new("Meråker", "Meråker", "Meråker", [], "50", "p09", LanguageForm.Neutral, false)), "Uro", "", "", Given.Today).Value;
        var other = Challenge.Identify(_home, "Annet", "", "", Given.Today).Value;

        Expect.Refused(ActionPlanRules.NeedsChallenge, plan, p => p.ChangeGoal(goal.Id, new("Færre", null), elsewhere, null));
        Expect.Refused(ActionPlanRules.OtherIndicator, plan, p => p.ChangeGoal(goal.Id, new("Færre", 20), other, indicator));
        Expect.Refused(ActionPlanRules.TargetWithoutIndicator, plan, p => p.ChangeGoal(goal.Id, new("Færre", 20), challenge, null));
        Assert.Equal(new GoalStart(new(2026, 1, 10), new(51)), goal.Start);
    }

    [Fact]
    public void What_holds_something_is_not_taken_away()
    {
        var (plan, goal, _, _) = Filled();
        var placed = plan.TakeIn(goal.Id, ActionItemId.New(), Placed).Value;

        Expect.Refused(ActionPlanRules.IsTakenIn, plan, p => p.TakeIn(goal.Id, placed.ActionItemId, Placed).WithoutValue);
        Expect.Refused(ActionPlanRules.HasGoals, plan, p => p.RemoveArea(goal.PriorityAreaId));
        Expect.Refused(ActionPlanRules.HasActions, plan, p => p.RemoveGoal(goal.Id));
        Expect.Refused(ActionPlanRules.NotKroner, plan, p => p.Place(placed.Id, Placed with { Kroner = -1 }));

        Expect.Done(plan.TakeOut(placed.Id));
        Expect.Done(plan.RemoveGoal(goal.Id));
        Expect.Done(plan.RemoveArea(goal.PriorityAreaId));
        Assert.Equal((0, 0, 0), (plan.Areas.Count, plan.Goals.Count, plan.Actions.Count));
    }

    [Fact]
    public void A_new_period_goes_on_with_what_is_open_and_the_former_stays_as_it_was()
    {
        var (plan, goal, _, indicator) = Filled();
        var (open, done) = (ActionItemId.New(), ActionItemId.New());
        plan.TakeIn(goal.Id, open, Placed);
        plan.TakeIn(goal.Id, done, Placed);
        var now = new GoalStart(Given.Today, new(40));
        Expect.Refused(ActionPlanRules.StateForbids, plan.GoOn(Terms, new HashSet<ActionItemId>(), new Dictionary<IndicatorId, GoalStart>()));
        Adopt(plan);
        var before = System.Text.Json.JsonSerializer.Serialize(plan);

        var next = plan.GoOn(new("Ny periode", 2027, 2030), new HashSet<ActionItemId> { open }, new Dictionary<IndicatorId, GoalStart> { [indicator.Id] = now }).Value;

        Assert.Equal(before, System.Text.Json.JsonSerializer.Serialize(plan));
        Assert.Equal((plan.Id, ActionPlanState.Draft, 2027), (next.FormerId!.Value, next.State, next.FirstYear));
        var copy = Assert.Single(next.Goals);
        Assert.Equal((goal.Title, goal.Target, now), (copy.Title, copy.Target, copy.Start));
        Assert.Equal((open, copy.Id, Placed.Kroner), Assert.Single(next.Actions) is var link ? (link.ActionItemId, link.PlanGoalId, link.Kroner) : default);
        Assert.NotEqual(goal.PriorityAreaId, copy.PriorityAreaId);
    }

    [Fact]
    public void A_closed_plan_keeps_which_of_its_actions_were_open()
    {
        var (plan, goal, _, _) = Filled();
        var (open, done) = (ActionItemId.New(), ActionItemId.New());
        plan.TakeIn(goal.Id, open, Placed);
        plan.TakeIn(goal.Id, done, Placed);
        Adopt(plan);

        Expect.Done(plan.Close(Given.Today, new HashSet<ActionItemId> { open }));

        Assert.Equal([true, false], plan.Actions.Select(a => a.WasOpen!.Value));
        Expect.Refused(ActionPlanRules.StateForbids, plan, p => p.TakeIn(goal.Id, ActionItemId.New(), Placed).WithoutValue);
        Expect.Refused(ActionPlanRules.StateForbids, plan, p => p.Close(Given.Today, new HashSet<ActionItemId>()));
    }

    [Fact]
    public void An_action_for_a_goal_is_an_SLT_action_and_answers_to_the_challenge()
    {
        var (plan, goal, challenge, _) = Filled();

        var made = ActionItem.From(plan, goal, Given.ActionDraft(), "T 1/26", Given.Today).Value;

        Assert.Equal((plan.Id, challenge.Id, plan.ScopeId, true), (made.ActionPlanId!.Value, made.ChallengeId!.Value, made.ScopeId, made.IsSlt));
        Assert.Throws<ArgumentException>(() => ActionItem.From(plan, Filled().Goal, Given.ActionDraft(), "T 1/26", Given.Today));
        Expect.Done(plan.Close(Given.Today, new HashSet<ActionItemId>()));
        Expect.Refused(ActionPlanRules.StateForbids, ActionItem.From(plan, goal, Given.ActionDraft(), "T 1/26", Given.Today));
    }

    private (ActionPlan Plan, PlanGoal Goal, Challenge Challenge, Indicator Indicator) Filled()
    {
        var challenge = Challenge.Identify(_home, "Rus", "", "", Given.Today).Value;
        var indicator = Indicator.Describe(challenge, new("Ungdata", "elever", "Ungdata", IndicatorKind.Count), Given.Today).Value;
        Expect.Done(indicator.Read(new(2026, 1, 10), new(51), Given.Contact, Given.Now));
        var plan = ActionPlan.Draft(_home, Terms).Value;
        var area = plan.AddArea(new("Ungdom og rus", "")).Value;
        return (plan, plan.AddGoal(area.Id, new("Færre ruser seg", 30), challenge, indicator).Value, challenge, indicator);
    }

    private static void Adopt(ActionPlan plan) => Expect.Done(plan.Adopt(new(Body(MeetingBodyKind.SteeringGroup), Given.Today, "SG 1/26"), Given.Today));

    private static MeetingBody Body(MeetingBodyKind kind, MunicipalityNumber? of = null) => MeetingBody.Establish(kind, "Styringsgruppa", Language.Bokmal, [of ?? Given.Stjordal]).Value;
}
