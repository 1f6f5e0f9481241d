using Samarbeid.Domain.Figures;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Infrastructure.Figures;
using Samarbeid.Infrastructure.ReferenceData;
using Samarbeid.Infrastructure.Tests.ReferenceData;
using Samarbeid.Infrastructure.Texts;

namespace Samarbeid.Infrastructure.Tests.Figures;

/// <summary>What holds for the crime picture of each of the 357 municipalities.</summary>
public sealed class EveryCrimePictureTests(LoadedReferenceDatabase file) : IClassFixture<LoadedReferenceDatabase>
{
    [Fact]
    public async Task The_country_is_what_SSB_publishes_for_each_group_and_no_sum_of_municipalities()
    {
        var published = ReferenceFiles.Embedded.NationalCrimeCounts()
            .Where(n => n.Period == new FigurePeriod(2023)).ToDictionary(n => n.GroupCode, n => n.PerThousand);

        Assert.Equal(58.6m, published[OffenceGroupCodes.Total]);
        foreach (var picture in await AllAsync())
            Assert.Equal(published, picture.Groups.ToDictionary(g => g.Code, g => g.Country!.PerThousand));
    }

    [Fact]
    public async Task What_stands_out_takes_two_sentences_at_most_and_never_begins_with_the_rest_group()
    {
        using var bokmal = Languages.Use(Languages.Bokmal);
        foreach (var picture in await AllAsync())
        {
            var said = CrimeStandouts.Of(picture);

            Assert.InRange(said.Count, 1, 2);
            Assert.DoesNotContain(said, s => s.StartsWith(Rest(picture), StringComparison.OrdinalIgnoreCase));
        }
    }

    [Fact]
    public async Task No_change_is_told_in_per_cent_of_fewer_than_twenty_offences_or_across_new_borders()
    {
        var cells = 0;
        foreach (var picture in await AllAsync())
            foreach (var group in picture.Groups.Where(g => g.Change?.Percent is not null))
            {
                cells++;
                Assert.True(group.Cells[^2].AnnualMean >= 20, $"{picture.Place.Name} {group.NameNb}");
                Assert.DoesNotContain(picture.Place.Name, (string[])["Ålesund", "Haram"]);
            }

        Assert.True(cells > 1000);
    }

    [Fact]
    public async Task Every_municipality_whose_borders_changed_within_the_series_says_so_and_no_other()
    {
        using var bokmal = Languages.Use(Languages.Bokmal);

        var told = (await AllAsync()).Where(p => BorderSentences.Of(p).Count > 0).ToList();

        Assert.Equal(["1508", "1580"], told.Select(p => p.Place.Number.Value).Order());
        Assert.Contains("Haram ble skilt ut fra Ålesund 1. januar 2024", BorderSentences.Of(told.Single(p => p.Place.Name == "Ålesund")).Single());
        Assert.All(told, p => Assert.Empty(BorderSentences.Of(p.UpTo(2023))));
    }

    [Theory]
    [InlineData("5001", 2020, BorderChangeKind.Merged, "Trondheim ble slått sammen av Klæbu og Trondheim 1. januar 2020.")]
    [InlineData("5055", 2020, BorderChangeKind.Redrawn, "Trondheim fikk nye grenser 1. januar 2020. Det gjaldt Halsa, Hemne og Snillfjord.")]
    public void Mergers_and_splits_are_told_too_where_a_series_crosses_them(string number, int year, BorderChangeKind kind, string sentence)
    {
        using var bokmal = Languages.Use(Languages.Bokmal);

        var change = ReferenceFiles.Embedded.BorderChanges().Single(c => c.Municipality == MunicipalityNumber.Parse(number) && c.Year == year);

        Assert.Equal(kind, change.Kind);
        Assert.StartsWith(sentence, BorderSentences.Of("Trondheim", change), StringComparison.Ordinal);
        Assert.True(change.LiesBetween(2019, 2020));
        Assert.False(change.LiesBetween(2020, 2021));
        Assert.False(change.LiesBetween(2018, 2019));
    }

    private static string Rest(CrimePicture picture) => picture.Groups.Single(g => g.Code == OffenceGroupCodes.Other).NameNb;

    private async Task<IReadOnlyList<CrimePicture>> AllAsync()
    {
        await using var database = file.Open();
        var all = await AllCrimePictures.ReadAsync(database, default);
        Assert.Equal(357, all.Numbers.Count);
        return [.. all.Numbers.Select(all.Of)];
    }
}
