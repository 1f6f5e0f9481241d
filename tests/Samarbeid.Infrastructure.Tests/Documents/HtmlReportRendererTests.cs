using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Samarbeid.Infrastructure.Documents.Html;
using Samarbeid.Infrastructure.Documents.Model;

namespace Samarbeid.Infrastructure.Tests.Documents;

public sealed class HtmlReportRendererTests
{
    private const string Hostile = "<script>alert('&')</script>\" onload=\"x";
    private readonly HtmlReportRenderer _renderer = new(titleLevel: 2);

    [Fact]
    public void Whatever_people_write_is_encoded_in_every_kind_of_block()
    {
        var report = SampleReports.With(
            new Heading(1, Hostile),
            new Paragraph([new TextRun(Hostile, IsBold: true, Language: Hostile)]),
            new BulletList([ListItem.Of(Hostile)]),
            Note.Of(Hostile, Hostile),
            new KeyFigures([new(Hostile, Hostile, Hostile)]),
            new Table(Hostile, [new(Hostile)], [new TableRow(Hostile, [])], Hostile),
            new LineChart(Hostile, Hostile, Hostile, [Hostile], [new(Hostile, [1])], Hostile),
            new BarChart(Hostile, Hostile, Hostile, [new(Hostile, 1)], Hostile)) with
        { Title = Hostile, Subtitle = Hostile, CoverLines = [Hostile], Identifier = Hostile };

        var html = _renderer.RenderFragment(report);

        Assert.DoesNotContain("<script", html);
        Assert.All(Parse(html).DescendantsAndSelf(), element => Assert.Null(element.Attribute("onload")));
    }

    [Fact]
    public void Neither_style_nor_script_is_in_it_for_the_content_security_policy()
    {
        var article = Parse(_renderer.RenderFragment(SampleReports.OneOfEach() with { IsDraft = true }));

        Assert.True(article.Descendants().Count() > 100);
        Assert.All(article.DescendantsAndSelf(), element =>
        {
            Assert.Null(element.Attribute("style"));
            Assert.DoesNotContain(element.Name.LocalName, (string[])["style", "script"]);
        });
    }

    [Fact]
    public void A_line_feed_is_a_line_break() =>
        Assert.Contains("én<br>to &lt;b&gt;", _renderer.RenderFragment(SampleReports.With(new Paragraph("én\r\nto <b>"))));

    [Fact]
    public void Headings_stand_below_the_pages_own()
    {
        var article = Parse(_renderer.RenderFragment(SampleReports.OneOfEach()));

        Assert.Equal(
            ["h2", "h3", "h4", "h3"],
            article.Descendants().Select(e => e.Name.LocalName).Where(name => Regex.IsMatch(name, "^h[1-6]$")));
    }

    [Fact]
    public void A_chart_is_one_image_with_name_description_and_its_figures_beside_it()
    {
        var article = Parse(_renderer.RenderFragment(SampleReports.With(SampleReports.Lines()) with { Language = ReportDocument.Nynorsk }));

        var figure = Assert.Single(article.Descendants("figure"));
        var svg = figure.Elements("svg").Single();
        var ids = svg.Attribute("aria-labelledby")!.Value.Split(' ');
        Assert.Equal("img", svg.Attribute("role")!.Value);
        Assert.Equal(ids, svg.Elements().Take(2).Select(e => e.Attribute("id")!.Value));
        Assert.Equal(SampleReports.Lines().AlternativeText, svg.Element("desc")!.Value);
        Assert.Equal("Vis tala i figuren som tabell", figure.Descendants("summary").Single().Value);
        Assert.Contains("manglar", figure.Descendants("td").Select(cell => cell.Value));
    }

    [Fact]
    public void A_missing_value_is_a_gap_in_the_line()
    {
        var lines = Parse(_renderer.RenderFragment(SampleReports.With(SampleReports.Lines())))
            .Descendants("figure").Single().Elements("svg").Single().Elements("polyline").ToArray();

        // Four points of one series in one stretch; of the other a lone point, and a stretch of two.
        Assert.Equal([4, 2], lines.Select(line => line.Attribute("points")!.Value.Split(' ').Length));
    }

    [Fact]
    public void Ids_are_unique_and_everything_referred_to_is_there()
    {
        var article = Parse(_renderer.RenderFragment(SampleReports.OneOfEach()));

        var ids = article.Descendants().Attributes("id").Select(id => id.Value).ToArray();
        Assert.Equal(ids.Distinct(), ids);
        Assert.All(article.Descendants().Attributes("aria-labelledby").SelectMany(a => a.Value.Split(' ')), id => Assert.Contains(id, ids));
    }

    [Fact]
    public void Numbers_in_attributes_are_the_same_in_any_culture()
    {
        var report = SampleReports.With(new BarChart("F", "F", "endring", [new("Ned", -12.5m), new("Opp", 7.25m)]));
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
            var invariant = _renderer.RenderFragment(report);
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("nb-NO");
            Assert.Equal(invariant, _renderer.RenderFragment(report));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Every_column_and_row_heading_has_its_scope() =>
        Assert.All(
            Parse(_renderer.RenderFragment(SampleReports.OneOfEach())).Descendants("th"),
            th => Assert.Contains(th.Attribute("scope")?.Value, (string[])["col", "row"]));

    // The fragment is written so that it is also well-formed XML, but for the void element br.
    private static XElement Parse(string html) => XElement.Parse(html.Replace("<br>", "<br/>"));
}
