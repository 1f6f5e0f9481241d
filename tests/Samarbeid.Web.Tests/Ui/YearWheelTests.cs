using System.Globalization;
using Bunit;
using Samarbeid.Web.Components.Ui.Charts;

namespace Samarbeid.Web.Tests.Ui;

public sealed class YearWheelTests : BunitContext
{
    private readonly InCulture _culture = new("nb-NO");

    [Fact]
    public void Each_entry_stands_there_once_with_its_number_meetings_round_and_tasks_square()
    {
        var wheel = Draw([new(new(2026, 1, 21), 1, false, true), new(new(2026, 3, 10), 2, true, false), new(new(2026, 11, 17), 3, true, true)]);

        Assert.Equal(2, wheel.FindAll("circle.wheel-point").Count);
        Assert.Single(wheel.FindAll("rect.wheel-point"));
        Assert.Equal(["1", "2", "3"], wheel.FindAll(".wheel-text").Select(t => t.TextContent));
        Assert.Equal(2, wheel.FindAll(".wheel-done").Count);
        Assert.Equal(12, wheel.FindAll(".wheel-label").Count);
    }

    [Fact]
    public void January_is_at_the_top_and_the_year_goes_round_with_the_clock()
    {
        var wheel = Draw([new(new(2026, 1, 1), 1, true, false), new(new(2026, 4, 1), 2, true, false), new(new(2026, 7, 1), 3, true, false)]);

        Assert.Equal([(200, 58), (342, 200), (200, 342)], wheel.FindAll("circle.wheel-point").Select(c => (Number(c, "cx"), Number(c, "cy"))));
    }

    [Fact]
    public void Three_on_the_same_day_lie_beside_each_other_and_every_number_is_one_a_browser_reads()
    {
        var wheel = Draw([.. Enumerable.Range(1, 3).Select(n => new WheelPoint(new(2026, 9, 8), n, true, false))]);

        Assert.Equal(3, wheel.FindAll("circle.wheel-point").Select(c => (Number(c, "cx"), Number(c, "cy"))).Distinct().Count());
        Assert.DoesNotContain('\u2212', wheel.Markup);
        Assert.DoesNotContain("NaN", wheel.Markup, StringComparison.Ordinal);
        Assert.Equal("liste", wheel.Find("svg[role=img]").GetAttribute("aria-describedby"));
    }

    protected override void Dispose(bool disposing)
    {
        _culture.Dispose();
        base.Dispose(disposing);
    }

    private IRenderedComponent<YearWheel> Draw(IReadOnlyList<WheelPoint> points) => Render<YearWheel>(p => p.Add(w => w.Title, "2026").Add(w => w.Summary, "Et år")
        .Add(w => w.DescribedBy, "liste").Add(w => w.Points, points).Add(w => w.Today, new DateOnly(2026, 3, 2)));

    private static int Number(AngleSharp.Dom.IElement drawn, string attribute) =>
        (int)Math.Round(double.Parse(drawn.GetAttribute(attribute)!, CultureInfo.InvariantCulture));
}
