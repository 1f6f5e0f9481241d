using Samarbeid.Domain.AnnualReports;

namespace Samarbeid.Domain.Figures.Disclosure;

/// <summary>The clearance figures of one crime type as readers get them (oppklaringstall slik de vises): counts in cases, the rate from 0 to 1.</summary>
public sealed record DisclosedClearance
{
    internal DisclosedClearance(
        CrimeType type, Disclosed<int> reported, Disclosed<int> decided, Disclosed<int> excluded, Disclosed<int> cleared, Disclosed<decimal> rate) =>
        (Type, Reported, Decided, Excluded, Cleared, Rate) = (type, reported, decided, excluded, cleared, rate);

    public CrimeType Type { get; }

    /// <summary>Anmeldt.</summary>
    public Disclosed<int> Reported { get; }

    /// <summary>Påtaleavgjort.</summary>
    public Disclosed<int> Decided { get; }

    /// <summary>Decisions taken out of the base.</summary>
    public Disclosed<int> Excluded { get; }

    /// <summary>Oppklart.</summary>
    public Disclosed<int> Cleared { get; }

    /// <summary>Oppklaringsprosent.</summary>
    public Disclosed<decimal> Rate { get; }
}
