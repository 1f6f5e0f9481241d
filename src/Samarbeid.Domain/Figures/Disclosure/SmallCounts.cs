namespace Samarbeid.Domain.Figures.Disclosure;

/// <summary>Counts so small that they can tell of persons (små tall).</summary>
/// <remarks>SSB publishes municipal counts of offences only above four (table 08487). Zero tells that nobody did it, or that nobody was
/// charged; it is hidden where that is sensitive too.</remarks>
public static class SmallCounts
{
    /// <summary>A count from 1 up to this is hidden from readers.</summary>
    public const int SmallestShown = 5;

    /// <summary>Whether a count must be hidden.</summary>
    /// <param name="count">Zero or more.</param>
    /// <param name="hidesZero">Zero is sensitive too.</param>
    public static bool Include(int count, bool hidesZero) => count < SmallestShown && (count > 0 || hidesZero);
}
