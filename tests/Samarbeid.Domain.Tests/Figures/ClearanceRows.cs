using System.Globalization;
using Samarbeid.Domain.AnnualReports;
using Samarbeid.Domain.Figures.Disclosure;

namespace Samarbeid.Domain.Tests.Figures;

/// <summary>Rows of clearance figures, and what of them is published.</summary>
internal static class ClearanceRows
{
    public static ClearanceRow Row(CrimeType type, int reported, int decided, int excluded, int cleared) =>
        new(type, ClearanceCount.Of(reported, decided, excluded, cleared).Value);

    /// <summary>Every row of up to that many cases.</summary>
    public static IEnumerable<ClearanceRow> All(CrimeType type, int most) =>
        from decided in Enumerable.Range(0, most + 1)
        from excluded in Enumerable.Range(0, decided + 1)
        from cleared in Enumerable.Range(0, decided - excluded + 1)
        select Row(type, 50, decided, excluded, cleared);

    public static string Text(DisclosedClearance row) => string.Join(' ',
        Text(row.Reported.Value), Text(row.Decided.Value), Text(row.Excluded.Value), Text(row.Cleared.Value), Text(row.Rate.Value));

    private static string Text(IFormattable? value) => value?.ToString(null, CultureInfo.InvariantCulture) ?? ":";
}
