using Samarbeid.Domain.Common;
using Samarbeid.Domain.Figures.Disclosure;

namespace Samarbeid.Domain.Indicators;

/// <summary>What the values of an indicator are (type indikator). The names are stored.</summary>
public enum IndicatorKind
{
    /// <summary>A share, a mean or another number that counts nobody (andel, snitt eller annet tall).</summary>
    Quantity,

    /// <summary>A count of persons, cases or offences (antall).</summary>
    Count,

    /// <summary>A count where zero is sensitive too: violence, sexual offences, people under 18 (antall, særlig skjermet).</summary>
    SensitiveCount,
}

/// <summary>What follows from the kind of an indicator.</summary>
public static class IndicatorKinds
{
    /// <summary>Whether a value may be kept openly: counts are whole numbers, and small ones are hidden by the rule of the house (<see cref="SmallCounts"/>).</summary>
    public static Outcome Check(this IndicatorKind kind, ReadingValue value)
    {
        if (value.Number is not { } number) return Outcome.Done;
        if (kind is IndicatorKind.Quantity) return Outcome.Done;
        if (number < 0 || number != decimal.Truncate(number)) return IndicatorRules.CountIsWhole;

        return number < SmallCounts.SmallestShown && SmallCounts.Include((int)number, kind is IndicatorKind.SensitiveCount)
            ? IndicatorRules.SmallCount.With(SmallCounts.SmallestShown)
            : Outcome.Done;
    }
}
