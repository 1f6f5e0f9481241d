using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Figures;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Infrastructure.ReferenceData;

namespace Samarbeid.Infrastructure.Tests.ReferenceData;

public sealed class ReferenceDataLoaderTests : IDisposable
{
    private static readonly MunicipalityNumber Stjordal = MunicipalityNumber.Parse("5035");

    private readonly ReferenceDatabase _file = new();

    public void Dispose() => _file.Dispose();

    [Fact]
    public async Task The_second_load_reads_once_and_writes_nothing()
    {
        Assert.Equal(ReferenceFileNames.All.Order(), (await _file.LoadAsync()).Order());
        _file.Statements.Clear();

        var taken = await _file.LoadAsync();

        Assert.Empty(taken);
        Assert.Contains("ReferenceDataVersion", Assert.Single(_file.Statements), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_fact_of_the_files_is_in_the_database()
    {
        await _file.LoadAsync();

        await using var database = _file.Open();
        Assert.Equal(357, await database.Municipalities.CountAsync());
        Assert.Equal(15, await database.Counties.CountAsync());
        Assert.Equal(12, await database.PoliceDistricts.CountAsync());
        Assert.Equal(505, await database.CodeChanges.CountAsync());
        Assert.Equal(5_550_203, await database.Populations.SumAsync(p => p.Count));
        Assert.Equal(9_968 - 28, await database.CrimeCounts.CountAsync());
        Assert.Equal(1020, await database.CrimeCounts.CountAsync(c => c.AnnualMean == null));
        Assert.Equal(119, await database.NationalCrimeCounts.CountAsync());
        Assert.Equal(["Snåase"], (await database.Municipalities.SingleAsync(m => m.Name == "Snåsa")).ParallelNames);
    }

    [Fact]
    public async Task A_changed_figure_is_updated_and_a_missing_one_is_kept()
    {
        await _file.LoadAsync();
        var changed = ReferenceFileSets.With(ReferenceFileNames.Populations, text =>
            string.Join('\n', text.Split('\n').Where(line => !line.StartsWith("0301", StringComparison.Ordinal)))
                .Replace("5035,2024-01-01,", "5035,2024-01-01,1", StringComparison.Ordinal));

        Assert.Equal([ReferenceFileNames.Populations], await _file.LoadAsync(changed));

        await using var database = _file.Open();
        Assert.True(await database.Populations.Where(p => p.Municipality == Stjordal).Select(p => p.Count).SingleAsync() > 100_000);
        Assert.Equal(357, await database.Populations.CountAsync());
        Assert.True(await database.CountryCrimeFigures.MaxAsync(f => f.Population) > 5_550_203 + 90_000);
    }

    [Fact]
    public async Task A_correction_stands_when_another_fact_of_the_file_changes()
    {
        await _file.LoadAsync();
        await using (var database = _file.Open())
        {
            (await database.Municipalities.SingleAsync(m => m.Number == Stjordal)).ChangeLanguageForm(LanguageForm.Nynorsk);
            await database.SaveChangesAsync();
        }

        await _file.LoadAsync(ReferenceFileSets.With(
            ReferenceFileNames.Municipalities, text => text.Replace(",Levanger,", ",Levangen,", StringComparison.Ordinal)));

        await using var after = _file.Open();
        Assert.Equal(LanguageForm.Nynorsk, (await after.Municipalities.SingleAsync(m => m.Number == Stjordal)).LanguageForm);
        Assert.Equal("Levangen", (await after.Municipalities.SingleAsync(m => m.Number == MunicipalityNumber.Parse("5037"))).Name);
    }

    [Theory]
    [InlineData("9999,2023-2024,1,,,,,,")]
    [InlineData("0301,2023-2024,one,,,,,,")]
    public async Task A_fault_in_the_middle_leaves_nothing_half_loaded(string row)
    {
        var broken = ReferenceFileSets.With(ReferenceFileNames.CrimeCounts, text =>
            text.Replace("\n0301,2023-2024,", "\n# ", StringComparison.Ordinal) + row + "\n");

        await Assert.ThrowsAnyAsync<Exception>(() => _file.LoadAsync(broken));

        await using var database = _file.Open();
        Assert.Equal(0, await database.Municipalities.CountAsync());
        Assert.Equal(0, await database.CrimeCounts.CountAsync());
        Assert.Equal(0, await database.ReferenceDataVersions.CountAsync());
        Assert.Equal(ReferenceFileNames.All.Count, (await _file.LoadAsync()).Count);
    }

    [Fact]
    public async Task The_country_is_added_up_from_the_municipalities_with_figures()
    {
        await _file.LoadAsync();

        await using var database = _file.Open();
        var total = await database.CountryCrimeFigures.Where(f => f.GroupCode == OffenceGroupCodes.Total).ToListAsync();
        var latest = total.Single(f => f.Period == new FigurePeriod(2023));
        Assert.Equal((355, 357), (latest.WithFigures, latest.Municipalities));
        Assert.All(total.Where(f => f.Period != latest.Period), f => Assert.Null(f.ToComparison().PerThousand));
    }
}
