namespace Samarbeid.Domain.Figures;

/// <summary>Why a municipality has no figure, which is never shown as zero.</summary>
public enum MissingReason
{
    /// <summary>SSB's table has nothing at all of the municipality (Utsira).</summary>
    NoRows,

    /// <summary>SSB's table has the municipality, but not in this period (Haram before 2023–2024, Modalen in it).</summary>
    NotInPeriod,

    /// <summary>SSB has left this cell out, normally because it holds few cases.</summary>
    NotPublished,
}
