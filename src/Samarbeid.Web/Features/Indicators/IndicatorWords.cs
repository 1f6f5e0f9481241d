using Samarbeid.Domain.Figures.Disclosure;
using Samarbeid.Domain.Indicators;
using Samarbeid.Infrastructure.Texts;

namespace Samarbeid.Web.Features.Indicators;

/// <summary>Values of indicators as people read them.</summary>
internal static class IndicatorWords
{
    /// <summary>"1 234,5", or "under 5" where it is hidden.</summary>
    public static string Of(ReadingValue value) => value.Number is { } number ? NorwegianFormat.Figure(number) : HiddenShort;

    /// <summary>With what it counts: "38 elever", "under 5 elever".</summary>
    public static string Of(ReadingValue value, string unit) => $"{Of(value)} {unit}";

    public static string HiddenShort => IndicatorTexts.HiddenShort(SmallCounts.SmallestShown);

    public static string HiddenWhy => IndicatorTexts.Hidden(SmallCounts.SmallestShown);
}
