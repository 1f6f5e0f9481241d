using System.Text.RegularExpressions;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Figures;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Infrastructure.Figures;
using Samarbeid.Infrastructure.Tests.ReferenceData;

namespace Samarbeid.Infrastructure.Tests.Figures;

public sealed partial class CrimePictureQueryTests(LoadedReferenceDatabase file) : IClassFixture<LoadedReferenceDatabase>
{
    // The others are read whole because the whole is what is shown: seven groups, and the country's own series.
    private static readonly string[] TablesThatGrow = ["\"Municipality\"", "\"CrimeCount\"", "\"PopulationFigure\""];

    [Fact]
    public async Task Stjordal_has_a_figure_or_a_reason_for_every_group_and_period()
    {
        var picture = await ReadAsync("5035");

        Assert.Equal("Stjørdal", picture.Place.Name);
        Assert.Equal("p09", picture.Place.DistrictCode);
        Assert.Equal(["2020-2021", "2021-2022", "2022-2023", "2023-2024"], picture.Periods.Select(p => p.ToString()));
        Assert.Equal("2023–2024", picture.RatePeriod!.Label);
        Assert.Equal(OffenceGroupCodes.All, picture.Groups.Select(g => g.Code));
        Assert.All(picture.Groups.SelectMany(g => g.Cells), c => Assert.Equal(c.AnnualMean is null, c.Missing is not null));
        Assert.All(picture.Groups, g => Assert.Equal(17, g.National.Count));

        var total = picture.Groups[0];
        Assert.Equal(PerThousand.Of(total.Cells[^1].AnnualMean, picture.Population), total.PerThousand);
        Assert.Equal((39, 39), (total.District.WithFigures, total.District.Municipalities));
        Assert.Equal(58.6m, total.Country!.PerThousand);
    }

    [Fact]
    public async Task A_comparison_counts_only_municipalities_with_figures()
    {
        var violence = (await ReadAsync("5035")).Groups.Single(g => g.Code == OffenceGroupCodes.Violence);

        await using var database = file.Open();
        var known = await (
            from m in database.Municipalities
            join c in database.CrimeCounts on m.Number equals c.Municipality
            join p in database.Populations on m.Number equals p.Municipality
            where m.PoliceDistrictCode == "p09" && c.Period == new FigurePeriod(2023)
                && c.GroupCode == OffenceGroupCodes.Violence && c.AnnualMean != null
            select new { c.AnnualMean, p.Count }).ToListAsync();
        Assert.True(known.Count < 39);
        Assert.Equal(new CrimeComparison(known.Sum(k => k.AnnualMean!.Value), known.Sum(k => k.Count), known.Count, 39), violence.District);
    }

    [Theory]
    [InlineData("1151", true, "NoRows NoRows NoRows NoRows")]
    [InlineData("1580", false, "NotInPeriod NotInPeriod NotInPeriod known")]
    [InlineData("4629", false, "known known known NotInPeriod")]
    public async Task Utsira_Haram_and_Modalen_say_why_figures_are_missing(string number, bool isAbsent, string reasons)
    {
        var picture = await ReadAsync(number);

        Assert.Equal(isAbsent, picture.IsAbsent);
        Assert.Equal(reasons, string.Join(' ', picture.Groups[0].Cells.Select(c => c.Missing?.ToString() ?? "known")));
    }

    [Fact]
    public async Task A_cell_that_SSB_has_not_published_says_so() => Assert.Contains(
        (await ReadAsync("4629")).Groups.SelectMany(g => g.Cells), c => c.Missing is MissingReason.NotPublished);

    [Fact]
    public async Task An_unknown_municipality_has_no_picture()
    {
        await using var database = file.Open();

        Assert.Null(await CrimePictureQuery.ReadAsync(database, MunicipalityNumber.Parse("9999"), default));
    }

    [Theory]
    [InlineData("5035")]
    [InlineData("1151")]
    public async Task The_number_of_statements_is_fixed_and_none_scans_other_municipalities(string number)
    {
        file.Statements.Clear();

        await ReadAsync(number);

        Assert.Equal(7, file.Statements.Count);
        var ofMunicipalities = file.Statements.Where(s => TablesThatGrow.Any(s.Contains)).ToList();
        Assert.Equal(4, ofMunicipalities.Count);
        await using var database = file.Open();
        foreach (var statement in ofMunicipalities)
            Assert.DoesNotContain(await PlanAsync(database, statement), step => step.StartsWith("SCAN", StringComparison.Ordinal));
    }

    private static async Task<List<string>> PlanAsync(DbContext database, string statement)
    {
        await database.Database.OpenConnectionAsync();
        await using var explain = (SqliteCommand)database.Database.GetDbConnection().CreateCommand();
        explain.CommandText = "EXPLAIN QUERY PLAN " + statement;
        foreach (var name in Parameter().Matches(statement).Select(m => m.Value).Distinct())
            explain.Parameters.AddWithValue(name, "x");
        await using var reader = await explain.ExecuteReaderAsync();
        List<string> steps = [];
        while (await reader.ReadAsync()) steps.Add(reader.GetString(3));
        return steps;
    }

    [GeneratedRegex(@"@\w+")]
    private static partial Regex Parameter();

    private async Task<CrimePicture> ReadAsync(string number)
    {
        await using var database = file.Open();
        return (await CrimePictureQuery.ReadAsync(database, MunicipalityNumber.Parse(number), default))!;
    }
}
