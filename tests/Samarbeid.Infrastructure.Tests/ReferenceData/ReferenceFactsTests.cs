using Samarbeid.Domain.Access;
using Samarbeid.Domain.Contacts;
using Samarbeid.Domain.Figures;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Infrastructure.ReferenceData;

namespace Samarbeid.Infrastructure.Tests.ReferenceData;

public sealed class ReferenceFactsTests
{
    private static readonly ReferenceFiles Files = ReferenceFiles.Embedded;

    [Fact]
    public void Norway_has_357_municipalities_15_counties_and_12_police_districts()
    {
        Assert.Equal(357, Files.Municipalities().Count);
        Assert.Equal(15, Files.Counties().Count);
        Assert.Equal(Enumerable.Range(201, 12), Files.PoliceDistricts().Select(d => d.OfficialNumber));
    }

    [Fact]
    public void The_populations_sum_to_that_of_the_country()
    {
        Assert.Equal(Files.Municipalities().Select(m => m.Key), Files.Populations().Select(p => p.Municipality));
        Assert.Equal(5_550_203, Files.Populations().Sum(p => p.Count));
    }

    [Fact]
    public void Every_municipality_lies_in_its_county_and_a_known_district()
    {
        var counties = Files.Counties().Select(c => c.Number).ToHashSet();
        var districts = Files.PoliceDistricts().Select(d => d.Code).ToHashSet();

        Assert.All(Files.Municipalities(), m =>
        {
            Assert.Equal(m.Key.CountyNumber, m.Value.CountyNumber);
            Assert.Contains(m.Value.CountyNumber, counties);
            Assert.Contains(m.Value.PoliceDistrictCode, districts);
        });
    }

    [Fact]
    public void The_districts_have_their_known_sizes()
    {
        var sizes = Files.Municipalities().CountBy(m => m.Value.PoliceDistrictCode).OrderBy(d => d.Key).Select(d => d.Value);

        Assert.Equal([3, 29, 47, 42, 24, 29, 38, 27, 39, 41, 20, 18], sizes);
    }

    [Fact]
    public void The_functions_of_contacts_are_words_of_addresses_named_in_both_forms()
    {
        var functions = Files.ContactFunctions();

        Assert.Contains(functions, f => f is { Code: "politikontakt", ExpectedOf: ContactLevel.Municipality, HeldBy: Role.PoliceContact });
        Assert.All(functions, f => Assert.Matches("^[a-z-]+$", f.Code));
        Assert.Equal(Enumerable.Range(1, functions.Count), functions.Select(f => f.SortOrder));
        Assert.Equal(Enum.GetValues<ContactLevel>(), functions.Select(f => f.ExpectedOf).OfType<ContactLevel>().Distinct().Order());
    }

    [Fact]
    public void Each_municipality_has_one_square_of_the_map_and_none_lie_on_each_other()
    {
        var tiles = Files.Tiles();

        Assert.Equal(Files.Municipalities().Select(m => m.Key).Order(), tiles.Select(t => t.Municipality).Order());
        Assert.Equal(tiles.Count, tiles.Select(t => (t.Row, t.Column)).Distinct().Count());
        Assert.All(tiles, t => Assert.True(t is { Row: >= 1 and <= 40, Column: >= 1 and <= 14 }, t.ToString()));
    }

    [Theory]
    [InlineData("5620", "0301")]
    [InlineData("0301", "4204")]
    [InlineData("5001", "1508")]
    public void What_lies_further_north_lies_higher_on_the_map(string north, string south) =>
        Assert.True(RowOf(north) < RowOf(south), $"{RowOf(north)}, {RowOf(south)}");

    [Fact]
    public void In_a_row_the_west_is_to_the_left() => Assert.True(ColumnOf("4601") < ColumnOf("3401") && ColumnOf("5501") < ColumnOf("5605"));

    private static int RowOf(string number) => Files.Tiles().Single(t => t.Municipality.Value == number).Row;

    private static int ColumnOf(string number) => Files.Tiles().Single(t => t.Municipality.Value == number).Column;

    [Fact]
    public void Unique_names_tell_namesakes_apart()
    {
        var municipalities = Files.Municipalities().Select(m => m.Value).ToList();

        Assert.Equal(municipalities.Count, municipalities.Select(m => m.UniqueName).Distinct().Count());
        Assert.Equal(["Våler (Østfold)", "Våler (Innlandet)"], municipalities.Where(m => m.Name == "Våler").Select(m => m.UniqueName));
        Assert.Equal(["Gáivuotna", "Kaivuono"], municipalities.Single(m => m.Name == "Kåfjord").ParallelNames);
        Assert.Equal(13, municipalities.Count(m => m.IsInSamiArea));
    }

    [Fact]
    public void Every_old_number_leads_to_a_municipality_of_today_or_says_why_not()
    {
        var today = Files.Municipalities().Select(m => m.Key).ToHashSet();
        var changes = Files.CodeChanges();

        Assert.Equal(505, changes.Count);
        Assert.All(changes.Where(c => c.IsMappable), c => Assert.Contains(c.CurrentNumber!.Value, today));
        Assert.All(changes.Where(c => !c.IsMappable), c => Assert.Null(c.CurrentNumber));
        Assert.Equal(17, changes.Count(c => c.Kind is CodeChangeKind.Split));
        Assert.Contains(changes, c => c is { OldName: "Narvik", Kind: CodeChangeKind.Split, ToYear: 2019 });
        Assert.All(changes, c => Assert.DoesNotContain(c.OldNumber, today));
    }

    [Theory]
    [InlineData(2001, "Våle")]
    [InlineData(2002, "Re")]
    public void A_number_used_twice_is_told_apart_by_the_year(int year, string name) => Assert.Equal(
        name,
        Assert.Single(Files.CodeChanges(), c => c.OldNumber.Value == "0716" && c.WasInUse(year)).OldName);

    [Fact]
    public void There_are_six_offence_groups_and_their_total_in_both_written_forms()
    {
        var groups = Files.OffenceGroups();

        Assert.Equal(OffenceGroupCodes.All, groups.OrderBy(g => g.SortOrder).Select(g => g.Code));
        Assert.Equal(OffenceGroupCodes.Total, Assert.Single(groups, g => g.IsTotal).Code);
        Assert.Contains(groups, g => g is { NameNb: "Eiendomstyveri", NameNn: "Eigedomstjuveri" });
    }

    [Fact]
    public void Every_file_says_where_it_comes_from() => Assert.All(ReferenceFileNames.All, name =>
    {
        var file = Files.Open(name);

        Assert.NotEmpty(file.Source);
        Assert.NotEmpty(file.Licence);
        Assert.NotEmpty(file.Version);
    });
}
