using System.Text;
using Samarbeid.Infrastructure.Documents.Pdf.Fonts;
using Samarbeid.Infrastructure.Documents.Pdf.Structure;

namespace Samarbeid.Infrastructure.Tests.Documents;

/// <summary>What is drawn, as the operators of ISO 32000-1: a page's origin is its lower left corner, ours the upper left.</summary>
public sealed class PdfPageTests
{
    private const int Red = 0xFF0000;
    private readonly PdfPage _page = new(new DocumentFonts(FontSet.Embedded));
    private readonly StructureElement _paragraph = new("P");

    [Fact]
    public void Text_is_set_from_its_baseline_in_its_weight_size_and_colour()
    {
        _page.Text(_paragraph, 50, 100, "aba", new Ink(11.5, Red));
        _page.Text(_paragraph, 60.5, 120, "a", new Ink(9, Red, IsBold: true));

        AssertDrawn(
            """
            /P<</MCID 0>>BDC
            1 0 0 rg
            BT/F0 11.5 Tf 50 741.89 Td<000100020001>Tj ET
            BT/F1 9 Tf 60.5 721.89 Td<0001>Tj ET
            EMC

            """);
    }

    [Fact]
    public void No_text_draws_nothing_and_claims_nothing()
    {
        _page.Text(_paragraph, 50, 100, "", new Ink(11, 0));

        AssertDrawn("");
        Assert.Empty(_page.Marked);
        Assert.Empty(_paragraph.Children);
    }

    [Fact]
    public void Slanted_text_climbs_by_its_angle()
    {
        _page.SlantedText(Artifact.Watermark, 100, 400, 30, "b", new Ink(40, 0x808080, IsBold: true));

        AssertDrawn(
            """
            /Artifact<</Type/Pagination/Subtype/Watermark>>BDC
            0.5 0.5 0.5 rg
            BT/F1 40 Tf 0.86603 0.5 -0.5 0.86603 100 441.89 Tm<0001>Tj ET
            EMC

            """);
    }

    [Fact]
    public void Lines_areas_and_paths_stand_where_they_are_measured_from_above()
    {
        _page.Line(Artifact.Layout, 10, 20, 30, 41.89, new Pen(0.5, Red, "4 2"));
        _page.Rectangle(Artifact.Layout, new(10, 20, 30, 40), Red);
        _page.Polyline(Artifact.Layout, [(1, 1), (2, 11), (3, 21)], new Pen(0.5, Red, "4 2"));
        _page.Polygon(Artifact.Layout, [(1, 1), (2, 11), (3, 21)], 0);

        AssertDrawn(
            """
            /Artifact<</Type/Layout>>BDC
            1 0 0 RG
            0.5 w
            [4 2]0 d
            10 821.89 m 30 800 l S
            1 0 0 rg
            10 781.89 30 40 re f
            1 840.89 m 2 830.89 l 3 820.89 l S
            0 0 0 rg
            1 840.89 m 2 830.89 l 3 820.89 l h f
            EMC

            """);
    }

    [Fact]
    public void A_stretch_goes_on_while_its_owner_is_the_same_and_each_new_one_has_the_next_number()
    {
        var heading = new StructureElement("H1");

        _page.Rectangle(heading, new(0, 0, 1, 1), 0);
        _page.Rectangle(heading, new(0, 0, 1, 1), 0);
        _page.Rectangle(Artifact.Background, new(0, 0, 1, 1), 0);
        _page.Rectangle(_paragraph, new(0, 0, 1, 1), 0);
        _page.Rectangle(heading, new(0, 0, 1, 1), 0);

        Assert.Equal(
            [
                "/H1<</MCID 0>>BDC", "re", "re", "EMC", "/Artifact<</Type/Background>>BDC", "re", "EMC",
                "/P<</MCID 1>>BDC", "re", "EMC", "/H1<</MCID 2>>BDC", "re", "EMC",
            ],
            Drawn().Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.EndsWith("re f", StringComparison.Ordinal) ? "re" : line));
        Assert.Equal([heading, _paragraph, heading], _page.Marked);
        Assert.Equal([new StructureChild.Content(_page, 0), new StructureChild.Content(_page, 2)], heading.Children);
        Assert.Equal([new StructureChild.Content(_page, 1)], _paragraph.Children);
    }

    [Fact]
    public void Each_artifact_says_what_it_is() => Assert.Equal(
        [
            "/Artifact<</Type/Layout>>BDC\n", "/Artifact<</Type/Background>>BDC\n", "/Artifact<</Type/Pagination>>BDC\n",
            "/Artifact<</Type/Pagination/Subtype/Header>>BDC\n", "/Artifact<</Type/Pagination/Subtype/Footer>>BDC\n",
            "/Artifact<</Type/Pagination/Subtype/Watermark>>BDC\n",
        ],
        new[] { Artifact.Layout, Artifact.Background, Artifact.RepeatedHead, Artifact.Header, Artifact.Footer, Artifact.Watermark }.Select(a => a.Opening));

    [Fact]
    public void A_link_is_known_to_the_page_it_lies_on_and_to_the_element_it_belongs_to()
    {
        var target = new Bookmark("Sammendrag", 1, _page, 100);
        var link = new LinkArea(_page, new(10, 20, 30, 40), target, "Til sammendraget", _paragraph);

        _page.Link(link);

        Assert.Same(link, Assert.Single(_page.Links));
        Assert.Equal([new StructureChild.Link(link)], _paragraph.Children);
    }

    [Fact]
    public void An_element_holds_what_it_is_given_in_that_order()
    {
        var table = new StructureElement("Table");

        var row = table.Add("TR");
        table.AddContent(_page, 3);
        var last = table.Add(new StructureElement("Caption"));

        Assert.Equal(("TR", "Caption"), (row.Tag, last.Tag));
        Assert.Equal([new StructureChild.Element(row), new StructureChild.Content(_page, 3), new StructureChild.Element(last)], table.Children);
    }

    private string Drawn() => Encoding.ASCII.GetString(_page.Finish());

    private void AssertDrawn(string expected) => Assert.Equal(expected, Drawn());
}
