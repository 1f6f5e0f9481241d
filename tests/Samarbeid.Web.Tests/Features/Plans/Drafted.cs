using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.ActionItems;
using Samarbeid.Domain.ActionPlans;
using Samarbeid.Domain.Challenges;
using Samarbeid.Domain.Indicators;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Infrastructure.Persistence.ActionPlans;
using Samarbeid.Infrastructure.Persistence.SingleUse;
using Samarbeid.Web.Features.ActionPlans.Adopt;
using Samarbeid.Web.Features.ActionPlans.Write;
using Samarbeid.Web.Features.Indicators;
using Samarbeid.Web.Tests.Features.Meetings;

namespace Samarbeid.Web.Tests.Features.Plans;

/// <summary>A plan of Stjørdal with an area and a goal that is measured, made by the real commands.</summary>
internal sealed record Drafted(ActionPlanId Id, int Version, PriorityAreaId Area, PlanGoalId Goal, ChallengeId Challenge, IndicatorId Indicator, ActionItemId Action)
{
    public static readonly IndicatorTerms Terms = new("Elever som ruser seg", "elever", "Ungdata", IndicatorKind.Count, 30);
    public static readonly PlacementTerms Placed = new(SltLevel.Operational, "2310", 120_000, "Skjønnsmidler");

    private static readonly MunicipalityNumber Stjordal = MunicipalityNumber.Parse(TestSystem.Stjordal);

    public static async Task<IndicatorId> IndicatorAsync(Town town)
    {
        var challenge = await town.System.ChallengeAsync(TestSystem.Stjordal);
        return (await town.System.As<AddIndicator>(town.Contact).HandleAsync(SingleUseKey.New(), challenge.Id, Terms, default)).Value;
    }

    public static async Task<Drafted> MakeAsync(Town town)
    {
        var indicator = await IndicatorAsync(town);
        Assert.True((await town.System.As<WriteReading>(town.Contact).HandleAsync(SingleUseKey.New(), indicator, 1, TestSystem.Today.AddDays(-40), new(50), default)).IsDone);
        var challenge = await town.ReadAsync(db => db.Indicators.IgnoreQueryFilters().Where(i => i.Id == indicator).Select(i => i.ChallengeId).SingleAsync());
        var whole = await town.ReadAsync(db => db.Challenges.IgnoreQueryFilters().SingleAsync(c => c.Id == challenge));
        var action = await town.System.ActionAsync(whole, town.Contact, TestSystem.Today.AddDays(9), isSlt: true);
        var id = (await town.System.As<DraftActionPlan>(town.Contact).HandleAsync(SingleUseKey.New(), Stjordal, new("Handlingsplan", 2026, 2029), default)).Value;
        var area = (await town.System.As<AddArea>(town.Contact).HandleAsync(SingleUseKey.New(), id, 1, new("Ungdom", ""), default)).Value;
        var goal = (await town.System.As<AddGoal>(town.Contact).HandleAsync(SingleUseKey.New(), id, 2, area, new("Færre ruser seg", 30), challenge, indicator, default)).Value;
        return new(id, 3, area, goal, challenge, indicator, action.Id);
    }

    public static async Task<Drafted> InForceAsync(Town town)
    {
        var made = await MakeAsync(town);
        Assert.True((await town.System.As<TakeInAction>(town.Contact).HandleAsync(SingleUseKey.New(), made.Id, made.Version, made.Goal, made.Action, Placed, default)).IsDone);
        Assert.True((await town.System.As<AdoptActionPlan>(town.Contact).HandleAsync(made.Id, made.Version + 1, town.Body.Id, TestSystem.Today, "PR 3/26", default)).IsDone);
        return made with { Version = made.Version + 2 };
    }

    public static Task<ActionPlan> ReadAsync(Town town, ActionPlanId id) => town.ReadAsync(db => db.ActionPlans.IgnoreQueryFilters().AsNoTracking().WithContents().SingleAsync(p => p.Id == id));
}
