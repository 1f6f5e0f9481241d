using System.Globalization;
using Samarbeid.Domain.Figures;
using Samarbeid.Infrastructure.Figures;
using Samarbeid.Infrastructure.Tests.ReferenceData;

namespace Samarbeid.Infrastructure.Tests.Figures;

public sealed class FiguresCsvTests(LoadedReferenceDatabase file) : IClassFixture<LoadedReferenceDatabase>
{
    [Fact]
    public async Task Every_municipality_has_every_group_in_order()
    {
        var lines = await LinesAsync(2023);

        Assert.Equal(FiguresCsv.Heading, lines[0]);
        Assert.Equal(357 * 7, lines.Length - 1);
        var keys = lines.Skip(1).Select(line => string.Join(',', line.Split(',').Take(2))).ToList();
        Assert.Equal(keys.Order(StringComparer.Ordinal), keys);
    }

    [Fact]
    public async Task What_is_unknown_is_empty_and_the_decimal_mark_is_a_dot()
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("nb-NO");
        try
        {
            var lines = await LinesAsync(2023);

            Assert.Contains(lines, line => line.StartsWith("1151,1AAAAA-9ZZZZz,,", StringComparison.Ordinal) && line.EndsWith(',') && line.Split(',')[3].Length == 3);
            var oslo = lines.Single(line => line.StartsWith("0301,1AAAAA-9ZZZZz,", StringComparison.Ordinal)).Split(',');
            Assert.Equal("717710", oslo[3]);
            var exact = int.Parse(oslo[2], CultureInfo.InvariantCulture) * 1000m / 717710;
            Assert.Equal(Math.Round(exact, 1, MidpointRounding.AwayFromZero).ToString("0.0", CultureInfo.InvariantCulture), oslo[4]);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public async Task A_period_without_known_inhabitants_has_counts_alone() =>
        Assert.All((await LinesAsync(2020)).Skip(1), line => Assert.EndsWith(",,", line, StringComparison.Ordinal));

    [Fact]
    public async Task A_period_without_figures_is_refused_and_the_others_are_named()
    {
        await using var database = file.Open();

        var outcome = await FigureRows.ReadAsync(database, new FigurePeriod(1999), default);

        Assert.Equal(FigureRules.UnknownPeriod.Code, outcome.Refusal!.Code);
        Assert.Contains("2023-2024", (string)outcome.Refusal.Arguments[0], StringComparison.Ordinal);
    }

    private async Task<string[]> LinesAsync(int firstYear)
    {
        await using var database = file.Open();
        var text = FiguresCsv.TextOf((await FigureRows.ReadAsync(database, new FigurePeriod(firstYear), default)).Value);
        Assert.EndsWith("\n", text, StringComparison.Ordinal);
        return text.TrimEnd('\n').Split('\n');
    }
}
