using Samarbeid.Domain.Figures;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Infrastructure.ReferenceData;

namespace Samarbeid.Infrastructure.Tests.ReferenceData;

public sealed class CrimeFactsTests
{
    private static readonly IReadOnlyList<CrimeCountRow> Rows = ReferenceFiles.Embedded.CrimeCounts();

    [Fact]
    public void All_but_Utsira_and_the_country_stand_in_four_periods()
    {
        Assert.Equal(356, Rows.Select(r => r.Municipality).Distinct().Count(m => m is not null));
        Assert.Equal(
            ["2020-2021", "2021-2022", "2022-2023", "2023-2024"],
            Rows.Where(r => r.Municipality is null).Select(r => r.Period.ToString()));
    }

    [Fact]
    public void The_groups_sum_to_the_total_and_at_most_three_more()
    {
        var complete = Rows.Where(r => r.AnnualMeans.All(mean => mean is not null)).ToList();

        Assert.True(complete.Count > 900);
        Assert.All(complete, r => Assert.InRange(r.AnnualMeans.Skip(1).Sum()!.Value - r.AnnualMeans[0]!.Value, 0, 3));
    }

    [Fact]
    public void There_are_1020_cells_that_SSB_has_not_published() =>
        Assert.Equal(1020, Rows.Sum(r => r.AnnualMeans.Count(mean => mean is null)));

    [Fact]
    public void Utsira_Haram_and_Modalen_lack_what_they_are_known_to_lack()
    {
        Assert.Empty(PeriodsOf("1151"));
        Assert.Equal(["2023-2024"], PeriodsOf("1580"));
        Assert.Equal(["2020-2021", "2021-2022", "2022-2023"], PeriodsOf("4629"));
    }

    [Fact]
    public void The_country_agrees_with_the_national_series()
    {
        var national = ReferenceFiles.Embedded.NationalCrimeCounts();
        var compared =
            from row in Rows
            where row.Municipality is null
            from cell in OffenceGroupCodes.All.Zip(row.AnnualMeans)
            join own in national on (row.Period, cell.First) equals (own.Period, own.GroupCode)
            select (own.AnnualMean, cell.Second);

        Assert.Equal(28, compared.Count(pair => pair.AnnualMean == pair.Second));
        Assert.Equal(17 * 7, national.Count);
    }

    [Fact]
    public void The_rate_is_computed_as_SSB_computes_it()
    {
        var country = Rows.Single(r => r.Municipality is null && r.Period == new FigurePeriod(2023));
        var national = ReferenceFiles.Embedded.NationalCrimeCounts().Where(n => n.Period == new FigurePeriod(2023));

        Assert.Equal(
            OffenceGroupCodes.All.Select(code => national.Single(n => n.GroupCode == code).PerThousand),
            country.AnnualMeans.Select(mean => PerThousand.Of(mean, 5_550_203)!.Value));
    }

    private static IEnumerable<string> PeriodsOf(string number) => Rows
        .Where(r => r.Municipality == MunicipalityNumber.Parse(number))
        .Select(r => r.Period.ToString());
}
