namespace Samarbeid.Domain.Figures;

/// <summary>Tells why a figure is missing.</summary>
public static class MissingReasons
{
    /// <summary>Null when the figure is known.</summary>
    public static MissingReason? Of(bool hasAnyRow, bool hasRowInPeriod, int? annualMean) =>
        (hasAnyRow, hasRowInPeriod, annualMean) switch
        {
            (false, _, _) => MissingReason.NoRows,
            (_, false, _) => MissingReason.NotInPeriod,
            (_, _, null) => MissingReason.NotPublished,
            _ => null,
        };
}
