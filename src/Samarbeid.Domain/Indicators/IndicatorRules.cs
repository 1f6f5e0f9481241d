using Samarbeid.Domain.Common;

namespace Samarbeid.Domain.Indicators;

/// <summary>Why a step with an indicator is refused.</summary>
public static class IndicatorRules
{
    public static readonly Refusal NeedsName = new("Indicator.NeedsName");
    public static readonly Refusal NeedsUnit = new("Indicator.NeedsUnit");
    public static readonly Refusal NeedsSource = new("Indicator.NeedsSource");
    public static readonly Refusal NeedsReason = new("Indicator.NeedsReason");
    public static readonly Refusal NotANumber = new("Indicator.NotANumber");
    public static readonly Refusal CountIsWhole = new("Indicator.CountIsWhole");
    public static readonly Refusal SmallCount = new("Indicator.SmallCount");
    public static readonly Refusal HasSmallCounts = new("Indicator.HasSmallCounts");
    public static readonly Refusal DateWithoutTarget = new("Indicator.DateWithoutTarget");
    public static readonly Refusal NotYet = new("Indicator.NotYet");
    public static readonly Refusal HasReading = new("Indicator.HasReading");
    public static readonly Refusal NotCurrent = new("Indicator.NotCurrent");
    public static readonly Refusal IsEnded = new("Indicator.IsEnded");
}
