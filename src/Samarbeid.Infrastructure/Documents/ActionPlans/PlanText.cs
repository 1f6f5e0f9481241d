using System.Globalization;
using Samarbeid.Domain.ActionPlans;
using Samarbeid.Domain.Figures.Disclosure;
using Samarbeid.Domain.Indicators;
using Samarbeid.Infrastructure.Texts;

namespace Samarbeid.Infrastructure.Documents.ActionPlans;

/// <summary>Periods, amounts and values of a plan in words, for its page and its documents.</summary>
public static class PlanText
{
    private const char NoBreakSpace = '\u00A0';

    /// <summary>"2026–2029", or "2026" for one year.</summary>
    public static string Period(int first, int last) => first == last
        ? first.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{first}–{last}");

    /// <summary>"120 000 kroner".</summary>
    public static string Kroner(long kroner) => $"{NorwegianFormat.Number(kroner)}{NoBreakSpace}{ActionPlanDocumentTexts.KronerWord}";

    /// <summary>"51 elever", or "under 5 elever" where it is hidden.</summary>
    public static string Value(ReadingValue value, string unit) =>
        $"{(value.Number is { } number ? NorwegianFormat.Figure(number) : ActionPlanDocumentTexts.Under(SmallCounts.SmallestShown))} {unit}";

    internal static string At(GoalStart? at, string unit) =>
        at is null ? ActionPlanDocumentTexts.Nothing : ActionPlanDocumentTexts.ValueOn(Value(at.Value, unit), NorwegianFormat.Date(at.On));
}
