using Bunit;
using Microsoft.AspNetCore.Components.Web;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Web.Components.Ui.Forms;
using Samarbeid.Web.Features.Municipalities;

namespace Samarbeid.Web.Tests.Features.Municipalities;

public sealed class MunicipalityChooserTests : BunitContext
{
    private static readonly IReadOnlyList<PlaceChoice> Places =
    [
        Place("5618", "Måsøy", "Måsøy"), Place("5041", "Snåsa", "Snåase - Snåsa"), Place("3218", "Ås", "Ås"), Place("4224", "Åseral", "Åseral"),
        .. Enumerable.Range(0, 20).Select(i => Place($"99{i:00}", $"Vik {i}", $"Vik {i}")),
    ];

    private IReadOnlyList<MunicipalityNumber> _chosen = [];

    public MunicipalityChooserTests() => JSInterop.Mode = JSRuntimeMode.Loose;

    [Fact]
    public void Nothing_is_listed_before_something_is_written() => Assert.Empty(Chooser().FindAll(".chooser-hit"));

    [Fact]
    public void What_begins_with_the_term_comes_first_and_the_exact_name_before_all()
    {
        var chooser = Chooser();

        chooser.Find("input[type=search]").Input("ås");

        Assert.Equal(["Ås", "Åseral", "Måsøy", "Snåsa"], chooser.FindAll(".chooser-hit > span:first-of-type").Select(s => s.TextContent));
    }

    [Fact]
    public void Enter_picks_the_first_and_clears_the_term()
    {
        var chooser = Chooser();

        chooser.Find("input[type=search]").Input("SNÅASE");
        chooser.Find("input[type=search]").KeyDown(new KeyboardEventArgs { Key = "Enter" });

        Assert.Equal(["5041"], _chosen.Select(n => n.Value));
        Assert.Empty(chooser.FindAll(".chooser-hit"));
        Assert.Equal("Snåsa", chooser.Find(".chip").TextContent.Trim());
    }

    [Fact]
    public void A_box_chooses_and_chooses_away()
    {
        var chooser = Chooser();
        chooser.Find("input[type=search]").Input("måsøy");

        chooser.Find(".chooser-hit input").Change(true);
        Assert.Single(_chosen);

        chooser.Find(".chooser-hit input").Change(false);
        Assert.Empty(_chosen);
    }

    [Fact]
    public void A_chosen_one_is_removed_by_a_button_that_says_what_it_removes()
    {
        using var _ = new InCulture("nb-NO");
        _chosen = [MunicipalityNumber.Parse("3218"), MunicipalityNumber.Parse("4224")];
        var chooser = Chooser();

        Assert.Equal(["Fjern Ås", "Fjern Åseral"], chooser.FindAll(".chip").Select(c => c.GetAttribute("aria-label")));
        chooser.Find(".chip").Click();

        Assert.Equal(["4224"], _chosen.Select(n => n.Value));
    }

    [Fact]
    public void A_service_unit_adds_its_municipalities_to_those_chosen()
    {
        _chosen = [MunicipalityNumber.Parse("3218")];
        var chooser = Chooser(new UnitChoice("Nord", [MunicipalityNumber.Parse("5618"), MunicipalityNumber.Parse("3218")]));

        chooser.Find("select").Change("0");
        chooser.Find(".chooser-unit button").Click();

        Assert.Equal(["3218", "5618"], _chosen.Select(n => n.Value));
    }

    [Fact]
    public void Many_hits_are_cut_and_the_person_is_told()
    {
        using var _ = new InCulture("nb-NO");
        var chooser = Chooser();

        chooser.Find("input[type=search]").Input("vik");

        Assert.Equal(MunicipalityChooser.MostHits, chooser.FindAll(".chooser-hit").Count);
        Assert.Equal("Viser 12 av 20 kommuner. Skriv mer for å finne den rette.", chooser.Find("[role=status]").TextContent);
    }

    private IRenderedComponent<MunicipalityChooser> Chooser(params UnitChoice[] units)
    {
        IRenderedComponent<MunicipalityChooser>? chooser = null;
        chooser = Render<MunicipalityChooser>(p => p
            .Add(c => c.Field, new FieldContext("kommuner", null, new Dictionary<string, object> { ["id"] = "kommuner" }))
            .Add(c => c.Choices, Places).Add(c => c.Units, units).Add(c => c.Value, _chosen)
            .Add(c => c.ValueChanged, chosen =>
            {
                _chosen = chosen;
                chooser!.Render(q => q.Add(c => c.Value, chosen));
            }));
        return chooser;
    }

    private static PlaceChoice Place(string number, string name, string official) => new(MunicipalityNumber.Parse(number), name, official);
}
