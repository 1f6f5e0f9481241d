using Samarbeid.Domain.Access;
using Samarbeid.Domain.ActionItems;
using Samarbeid.Domain.ActionPlans;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.SingleUse;
using Samarbeid.Web.Features.ActionItems.Work;
using Samarbeid.Web.Features.ActionPlans.Adopt;
using Samarbeid.Web.Features.ActionPlans.Read;
using Samarbeid.Web.Features.ActionPlans.Write;
using Samarbeid.Web.Features.Indicators;
using Samarbeid.Web.Tests.Features.Meetings;

namespace Samarbeid.Web.Tests.Features.Plans;

public sealed class ActionPlanFlowTests : IAsyncLifetime
{
    private static readonly DateOnly Later = TestSystem.Today.AddDays(40);

    private Town _town = null!;

    public async Task InitializeAsync() => _town = await Town.BuildAsync();

    public async Task DisposeAsync() => await _town.DisposeAsync();

    [Fact]
    public async Task A_goal_shows_how_far_it_has_come_from_its_first_reading_to_its_target()
    {
        var plan = await Drafted.InForceAsync(_town);
        Done(await As<WriteReading>().HandleAsync(SingleUseKey.New(), plan.Indicator, 2, TestSystem.Today, new(45), default));

        var goal = Assert.Single(Assert.Single((await SeeAsync(plan.Id)).Areas).Goals);

        Assert.Equal((50, 45, 30), (goal.Start!.Value.Number, goal.Latest!.Value.Number, goal.Target));
        Assert.Equal(new(AttainmentVerdict.Underway, 0.25m), goal.Attainment);
        Assert.Equal(("Elever som ruser seg", "elever", 120_000), (goal.Indicator, goal.Unit, Assert.Single(goal.Actions).Kroner));
    }

    [Fact]
    public async Task An_action_for_a_goal_is_a_real_action_that_answers_to_the_challenge()
    {
        var plan = await Drafted.MakeAsync(_town);

        var made = await As<AddActionForGoal>().HandleAsync(
            SingleUseKey.New(), plan.Id, plan.Version, plan.Goal, new("Foreldrekurs", "", _town.Mayor.Id, Later, false), Drafted.Placed, default);

        var action = await _town.System.ReadAsync(made.Value);
        Assert.Equal((plan.Id, plan.Challenge, true, _town.Mayor.Id), (action.ActionPlanId!.Value, action.ChallengeId!.Value, action.IsSlt, action.ResponsibleId));
        Assert.Equal(made.Value, Assert.Single((await Drafted.ReadAsync(_town, plan.Id)).Actions).ActionItemId);
    }

    [Fact]
    public async Task A_new_period_takes_what_is_open_with_it_and_the_former_is_closed_when_it_is_adopted()
    {
        var former = await Drafted.InForceAsync(_town);
        var before = await Drafted.ReadAsync(_town, former.Id);
        var next = (await As<GoOnWithActionPlan>().HandleAsync(SingleUseKey.New(), former.Id, new("Ny periode", 2027, 2030), default)).Value;
        Assert.Equal(before.Version, (await Drafted.ReadAsync(_town, former.Id)).Version);
        Done(await As<AdoptActionPlan>().HandleAsync(next, 1, _town.Body.Id, TestSystem.Today, "PR 9/26", default));

        var (closed, taken) = (await Drafted.ReadAsync(_town, former.Id), await Drafted.ReadAsync(_town, next));

        Assert.Equal((ActionPlanState.Closed, ActionPlanState.InForce, former.Id), (closed.State, taken.State, taken.FormerId!.Value));
        Assert.True(Assert.Single(closed.Actions).WasOpen);
        Assert.Equal(former.Action, Assert.Single(taken.Actions).ActionItemId);
        Assert.Equal((next, former.Id), ((await SeeAsync(former.Id)).Next!.Value, (await SeeAsync(next)).Former!.Value));
    }

    [Fact]
    public async Task What_is_done_does_not_go_on_in_a_new_period()
    {
        var former = await Drafted.InForceAsync(_town);
        Done(await As<CompleteActionItem>().HandleAsync(former.Action, 1, "Gjort", withRemaining: false, default));

        var next = (await As<GoOnWithActionPlan>().HandleAsync(SingleUseKey.New(), former.Id, new("Ny periode", 2027, 2030), default)).Value;

        Assert.Empty((await Drafted.ReadAsync(_town, next)).Actions);
    }

    [Fact]
    public async Task Whoever_reads_does_not_write_and_whoever_works_elsewhere_sees_nothing()
    {
        var plan = await Drafted.MakeAsync(_town);
        foreach (var reader in new[] { _town.Mayor, _town.Sheriff, _town.Secretary })
        {
            Assert.NotNull(await _town.System.As<ActionPlanPageQueries>(reader).FindAsync(plan.Id, default));
            Refused(PersistenceRules.NotFound, await _town.System.As<AddArea>(reader).HandleAsync(SingleUseKey.New(), plan.Id, plan.Version, new("Rus", ""), default));
            Refused(PersistenceRules.NotFound, await _town.System.As<CloseActionPlan>(reader).HandleAsync(plan.Id, plan.Version, default));
        }

        Assert.Null(await _town.System.As<ActionPlanPageQueries>(_town.Stranger).FindAsync(plan.Id, default));
        Refused(PersistenceRules.NotFound, await _town.System.As<CloseActionPlan>(_town.Stranger).HandleAsync(plan.Id, plan.Version, default));
    }

    [Fact]
    public async Task What_a_page_did_not_offer_is_refused()
    {
        var plan = await Drafted.MakeAsync(_town);
        var elsewhere = await _town.System.ChallengeAsync(TestSystem.Senja);
        var foreign = await _town.System.ActionAsync(elsewhere, _town.Stranger, Later);
        var coordination = await _town.System.BodyAsync(MeetingBodyKind.CoordinationGroup, TestSystem.Stjordal);
        var away = await _town.System.BodyAsync(MeetingBodyKind.SteeringGroup, TestSystem.Senja);

        Refused(ActionPlanRules.NeedsChallenge, await As<AddGoal>().HandleAsync(SingleUseKey.New(), plan.Id, plan.Version, plan.Area, new("Færre", null), elsewhere.Id, null, default));
        Refused(PersistenceRules.NotFound, await As<TakeInAction>().HandleAsync(SingleUseKey.New(), plan.Id, plan.Version, plan.Goal, foreign.Id, Drafted.Placed, default));
        Refused(ActionItemRules.ResponsibleNotOffered, await As<AddActionForGoal>().HandleAsync(
            SingleUseKey.New(), plan.Id, plan.Version, plan.Goal, new("Kurs", "", _town.Stranger.Id, Later, false), Drafted.Placed, default));
        Refused(ActionPlanRules.NotSteering, await As<AdoptActionPlan>().HandleAsync(plan.Id, plan.Version, coordination.Id, TestSystem.Today, "KG 1/26", default));
        Refused(ActionPlanRules.NotSteering, await As<AdoptActionPlan>().HandleAsync(plan.Id, plan.Version, away.Id, TestSystem.Today, "SG 1/26", default));
    }

    [Fact]
    public async Task An_SLT_coordinator_writes_and_a_stale_version_is_refused()
    {
        var plan = await Drafted.MakeAsync(_town);
        var coordinator = await _town.System.PersonAsync(Role.SltCoordinator, TestSystem.Stjordal);

        Done(await _town.System.As<ChangeArea>(coordinator).HandleAsync(plan.Id, plan.Version, plan.Area, new("Unge", ""), default));
        Refused(PersistenceRules.Stale, await As<ChangeArea>().HandleAsync(plan.Id, plan.Version, plan.Area, new("Ungdom", ""), default));
    }

    private T As<T>() => _town.System.As<T>(_town.Contact);

    private async Task<ActionPlanDetails> SeeAsync(ActionPlanId id) => (await _town.System.As<ActionPlanPageQueries>(_town.Contact).FindAsync(id, default))!;

    private static void Done(Outcome outcome) => Assert.Null(outcome.Refusal?.Code);

    private static void Refused(Refusal refusal, Outcome outcome) => Assert.Equal(refusal.Code, outcome.Refusal?.Code);

    private static void Refused<T>(Refusal refusal, Outcome<T> outcome) => Assert.Equal(refusal.Code, outcome.Refusal?.Code);
}
