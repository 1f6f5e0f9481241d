using Bunit;
using Samarbeid.Domain.EqualServices;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Infrastructure.ReferenceData;
using Samarbeid.Web.Features.Districts;

namespace Samarbeid.Web.Tests.Features.Districts;

public sealed class TileMapTests : BunitContext
{
    private static readonly DateOnly Today = new(2026, 11, 29);

    [Fact]
    public void Each_square_is_a_link_that_says_name_grade_and_figure_and_shows_a_sign_beside_the_colour()
    {
        using var _ = new InCulture("nb-NO");
        var map = Map(ServiceMeasure.Overdue, Service("5035", "Stjørdal") with { Overdue = 4 }, Service("5034", "Meråker") with { Overdue = 0 });

        var squares = map.FindAll("a");
        Assert.Equal(["Stjørdal: Svikter. Tiltak over fristen 4", "Meråker: I orden. Tiltak over fristen 0"], squares.Select(a => a.QuerySelector("title")!.TextContent));
        Assert.Equal(["✕", "✓"], map.FindAll(".tile-sign").Select(s => s.TextContent));
        Assert.Equal("/distrikt/p09?mal=over-fristen#kommune-5035", squares[0].GetAttribute("href"));
    }

    [Fact]
    public void Without_a_measure_the_worst_of_all_colours_it_and_what_is_not_seen_says_so()
    {
        using var _ = new InCulture("nb-NO");

        Assert.Equal("Stjørdal: Svikter. 1 svikter, 0 å følge med på", Map(null, Service("5035", "Stjørdal") with { Extended = 2 }).Find("a title").TextContent);
        Assert.Equal("Stjørdal: Ikke vurdert. Tiltak over fristen Vises ikke", Map(ServiceMeasure.Overdue, Service("5035", "Stjørdal")).Find("a title").TextContent);
    }

    [Fact]
    public void The_whole_country_is_drawn_and_a_municipality_that_is_newer_than_the_layout_is_left_to_the_table()
    {
        var all = ReferenceFiles.Embedded.Municipalities().Select(m => Service(m.Key.Value, m.Value.Name)).ToArray();

        Assert.Equal(357, Map(null, all).FindAll("a").Count);
        Assert.Single(Map(null, Service("5035", "Stjørdal"), Service("9999", "Ny")).FindAll("a"));
        Assert.Empty(Map(null, Service("9999", "Ny")).FindAll("a"));
    }

    private static EqualityReading Service(string number, string name) => new(MunicipalityNumber.Parse(number), name) { Vacancies = 0 };

    private IRenderedComponent<TileMap> Map(ServiceMeasure? measure, params EqualityReading[] services) => Render<TileMap>(p => p
        .Add(m => m.Shown, new DistrictShown([], [], services, services.ToDictionary(s => s.Number, _ => "p09")))
        .Add(m => m.Measure, measure).Add(m => m.Unit, null).Add(m => m.Today, Today));
}
