using Samarbeid.Domain.Figures;
using Samarbeid.Domain.Municipalities;

namespace Samarbeid.Infrastructure.ReferenceData;

/// <summary>The figures of one area in one period (SSB table 08487), in the order of <see cref="OffenceGroupCodes.All"/>.</summary>
/// <param name="Municipality">Null is the whole country.</param>
/// <param name="AnnualMeans">Offences a year; null where SSB has not published the cell.</param>
public sealed record CrimeCountRow(
    MunicipalityNumber? Municipality, FigurePeriod Period, IReadOnlyList<int?> AnnualMeans)
{
    /// <summary>SSB rounds each two-year mean by itself, so that six groups may add up to a little more than the total.</summary>
    public const int LargestRoundingSurplus = 3;

    private const string Country = "0000";

    private static readonly string[] Columns = ["area", "period", .. OffenceGroupCodes.All];

    public static IReadOnlyList<CrimeCountRow> Read(
        ReferenceFile file, IReadOnlyDictionary<(FigurePeriod, string), int> national)
    {
        HashSet<(MunicipalityNumber?, FigurePeriod)> seen = [];
        return ReferenceFileReader.Read(file, Columns, row => Check(row, Of(row), seen, national));
    }

    private static CrimeCountRow Of(ReferenceRow row) => new(
        row.Text("area") == Country ? null : row.Municipality("area"),
        row.Period("period"),
        [.. OffenceGroupCodes.All.Select(row.OptionalCount)]);

    private static CrimeCountRow Check(
        ReferenceRow row,
        CrimeCountRow figures,
        HashSet<(MunicipalityNumber?, FigurePeriod)> seen,
        IReadOnlyDictionary<(FigurePeriod, string), int> national)
    {
        if (!seen.Add((figures.Municipality, figures.Period)))
            throw row.Fault(ReferenceFileFault.Repeated, "The same area and period stand on an earlier row too.");
        if (!figures.GroupsMatchTotal())
            throw row.Fault(ReferenceFileFault.Contradiction, "The groups do not add up to the total.");
        if (figures.Municipality is null && !figures.Agrees(national))
            throw row.Fault(ReferenceFileFault.Contradiction, "The country's figures differ from the national series.");

        return figures;
    }

    private bool GroupsMatchTotal()
    {
        if (AnnualMeans.Any(mean => mean is null)) return true;

        return AnnualMeans.Skip(1).Sum() - AnnualMeans[0] is >= 0 and <= LargestRoundingSurplus;
    }

    private bool Agrees(IReadOnlyDictionary<(FigurePeriod, string), int> national) => OffenceGroupCodes.All
        .Zip(AnnualMeans)
        .All(cell => national.TryGetValue((Period, cell.First), out var mean) && mean == cell.Second);
}
