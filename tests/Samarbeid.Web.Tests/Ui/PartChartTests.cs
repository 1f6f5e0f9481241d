using Bunit;
using Samarbeid.Web.Components.Ui.Charts;

namespace Samarbeid.Web.Tests.Ui;

public sealed class PartChartTests : BunitContext
{
    private readonly InCulture _culture = new("nb-NO");

    [Fact]
    public void A_bar_is_framed_by_what_it_is_a_part_of_and_says_both()
    {
        var chart = Render<BarChart>(p => p.Add(c => c.Title, "Holdt").Add(c => c.DescribedBy, "tabell")
            .Add(c => c.Points, [new("jan", 3) { OutOf = 4 }, new("feb", 0) { OutOf = 0 }]));

        var (bar, frame) = (chart.Find(".chart-bar"), chart.Find(".chart-bar-of"));
        Assert.Equal(0.75, Width(bar) / Width(frame), 2);
        Assert.Equal(["3 av 4", "0 av 0"], chart.FindAll(".chart-value").Select(t => t.TextContent));
        Assert.Equal("tabell", chart.Find("svg").GetAttribute("aria-describedby"));
        Assert.Empty(chart.FindAll("table"));
    }

    protected override void Dispose(bool disposing)
    {
        _culture.Dispose();
        base.Dispose(disposing);
    }

    private static double Width(AngleSharp.Dom.IElement rectangle) => double.Parse(rectangle.GetAttribute("width")!, System.Globalization.CultureInfo.InvariantCulture);
}
