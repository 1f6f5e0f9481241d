using Samarbeid.Domain.ActionPlans;
using Samarbeid.Infrastructure.Documents.ActionPlans;
using Samarbeid.Infrastructure.Texts;
using Samarbeid.Web.Features.Indicators;

namespace Samarbeid.Web.Features.ActionPlans;

/// <summary>What a plan says, as people read it.</summary>
internal static class PlanWords
{
    public static string Period(int first, int last) => PlanText.Period(first, last);

    public static string Kroner(long kroner) => PlanText.Kroner(kroner);

    /// <summary>"51 elever (10. januar 2026)".</summary>
    public static string At(GoalStart start, string unit) => ActionPlanTexts.ValueOn(IndicatorWords.Of(start.Value, unit), NorwegianFormat.Date(start.On));

    /// <summary>Budget line, amount and funding in one line; empty where nothing is said.</summary>
    public static string Money(PlacementTerms terms) => string.Join(" · ",
        new[] { terms.Kroner is { } kroner ? Kroner(kroner) : "", terms.BudgetLine, terms.Funding }.Where(part => part.Length > 0));
}
