using Samarbeid.Domain.Common;

namespace Samarbeid.Domain.AnnualReports;

/// <summary>The police's counts of one crime type in a year, all in cases.
/// The clearance rate is cleared ÷ (decided − excluded): decisions that say nothing about solving a case are taken out of the base.
/// It is not "solved ÷ reported this year": a case is often decided in a later year than it was reported.</summary>
public sealed record ClearanceCount
{
    /// <summary>With a smaller base a percentage would say more than the cases do, so none is shown.</summary>
    public const int SmallestBase = 20;

    private ClearanceCount(int reported, int decided, int excluded, int cleared) =>
        (Reported, Decided, Excluded, Cleared) = (reported, decided, excluded, cleared);

    /// <summary>Anmeldt.</summary>
    public int Reported { get; }

    /// <summary>Påtaleavgjort.</summary>
    public int Decided { get; }

    /// <summary>Decisions taken out of the base.</summary>
    public int Excluded { get; }

    /// <summary>Oppklart.</summary>
    public int Cleared { get; }

    public int Base => Decided - Excluded;

    /// <summary>Ikke oppklart.</summary>
    public int NotCleared => Base - Cleared;

    /// <summary>Oppklaringsprosent as a fraction from 0 to 1; null when the base is under <see cref="SmallestBase"/>.</summary>
    public decimal? Rate => Base < SmallestBase ? null : (decimal)Cleared / Base;

    public static Outcome<ClearanceCount> Of(int reported, int decided, int excluded, int cleared)
    {
        if (reported < 0 || decided < 0 || excluded < 0 || cleared < 0) return AnnualReportRules.NegativeCount;
        if (excluded > decided) return AnnualReportRules.ExcludedExceedsDecided;
        if (cleared > decided - excluded) return AnnualReportRules.ClearedExceedsBase;

        return new ClearanceCount(reported, decided, excluded, cleared);
    }
}
