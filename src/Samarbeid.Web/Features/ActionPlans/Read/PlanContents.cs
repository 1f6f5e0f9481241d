using Samarbeid.Infrastructure.Documents.ActionPlans;

namespace Samarbeid.Web.Features.ActionPlans.Read;

/// <summary>What the documents of a plan say: the same as its page, for the same person.</summary>
internal static class PlanContents
{
    public static PlanContent Of(ActionPlanDetails plan) => new(plan.Title, plan.Place, plan.FirstYear, plan.LastYear, plan.State, plan.Language, plan.IsDemonstration)
    {
        Adoption = plan is { AdoptedBy: { } by, AdoptedOn: { } on, AdoptedItem: { } item } ? new(by, on, item) : null,
        Areas = [.. plan.Areas.Select(a => new PlanArea(a.Title, a.Description, [.. a.Goals.Select(Of)]))],
    };

    private static PlanAim Of(GoalRow goal) => new(goal.Title, goal.Challenge, goal.Indicator, goal.Unit, goal.Start, goal.Latest, goal.Target, goal.Attainment)
    {
        Actions = [.. goal.Actions.Select(a => new PlanAction(a.Title, a.Reference, a.Level, a.Responsible, a.DueDate, a.State, a.Terms))],
    };
}
