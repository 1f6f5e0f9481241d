using Samarbeid.Infrastructure.Documents.Pdf.Fonts;
using Samarbeid.Infrastructure.Documents.Pdf.Writing;

namespace Samarbeid.Infrastructure.Documents.Pdf.Structure;

/// <summary>A page one draws on, in points from its upper left corner; everything drawn says whom it belongs to.</summary>
internal sealed class PdfPage(DocumentFonts fonts)
{
    /// <summary>A4.</summary>
    public const double Width = 595.28, Height = 841.89;

    private readonly ContentStream _content = new();
    private readonly List<StructureElement> _marked = [];
    private readonly List<LinkArea> _links = [];
    private ContentOwner? _owner;

    /// <summary>The owners of the numbered stretches of the content, by number.</summary>
    public IReadOnlyList<StructureElement> Marked => _marked;

    public IReadOnlyList<LinkArea> Links => _links;

    public void Text(ContentOwner owner, double x, double baseline, string text, Ink ink)
    {
        if (text.Length == 0) return;

        MoveTo(owner);
        var font = fonts[ink.IsBold];
        _content.Fill(ink.Color).Write("BT/").Write(font.ResourceName).Write(" ").Number(ink.Size).Write("Tf ");
        _content.Number(x).Number(Height - baseline).Write("Td");
        Show(font, text);
    }

    /// <summary>Text that climbs from left to right at an angle in degrees.</summary>
    public void SlantedText(ContentOwner owner, double x, double baseline, double degrees, string text, Ink ink)
    {
        MoveTo(owner);
        var font = fonts[ink.IsBold];
        var (sine, cosine) = Math.SinCos(degrees * Math.PI / 180);
        _content.Fill(ink.Color).Write("BT/").Write(font.ResourceName).Write(" ").Number(ink.Size).Write("Tf ");
        _content.Precise(cosine).Precise(sine).Precise(-sine).Precise(cosine).Number(x).Number(Height - baseline).Write("Tm");
        Show(font, text);
    }

    public void Line(ContentOwner owner, double x1, double y1, double x2, double y2, Pen pen)
    {
        MoveTo(owner);
        _content.Stroke(pen).Number(x1).Number(Height - y1).Write("m ").Number(x2).Number(Height - y2).Write("l S\n");
    }

    public void Rectangle(ContentOwner owner, Rectangle area, int color)
    {
        MoveTo(owner);
        _content.Fill(color).Number(area.X).Number(Height - area.Y - area.Height);
        _content.Number(area.Width).Number(area.Height).Write("re f\n");
    }

    public void Polyline(ContentOwner owner, IReadOnlyList<(double X, double Y)> points, Pen pen)
    {
        MoveTo(owner);
        _content.Stroke(pen);
        Path(points);
        _content.Write("S\n");
    }

    public void Polygon(ContentOwner owner, IReadOnlyList<(double X, double Y)> points, int color)
    {
        MoveTo(owner);
        _content.Fill(color);
        Path(points);
        _content.Write("h f\n");
    }

    public void Link(LinkArea link)
    {
        _links.Add(link);
        link.Element.AddLink(link);
    }

    /// <summary>Closes what is open and hands over the page's content stream.</summary>
    public ReadOnlySpan<byte> Finish()
    {
        Close();
        return _content.Bytes;
    }

    private void Show(EmbeddedFont font, string text)
    {
        _content.Write("<");
        foreach (var rune in text.EnumerateRunes())
            _content.Hexadecimal(font.Number(rune));
        _content.Write(">Tj ET\n");
    }

    private void Path(IReadOnlyList<(double X, double Y)> points)
    {
        for (var i = 0; i < points.Count; i++)
            _content.Number(points[i].X).Number(Height - points[i].Y).Write(i == 0 ? "m " : "l ");
    }

    private void MoveTo(ContentOwner owner)
    {
        if (ReferenceEquals(owner, _owner)) return;

        Close();
        _owner = owner;
        if (owner is StructureElement element)
        {
            _content.Write("/").Write(element.Tag).Write("<</MCID ").Integer(_marked.Count).Write(">>BDC\n");
            element.AddContent(this, _marked.Count);
            _marked.Add(element);
        }
        else
        {
            _content.Write(((Artifact)owner).Opening);
        }
    }

    private void Close()
    {
        if (_owner is not null) _content.Write("EMC\n");
        _owner = null;
    }
}
