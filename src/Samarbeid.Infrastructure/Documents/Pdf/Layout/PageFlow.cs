using Samarbeid.Infrastructure.Documents.Pdf.Fonts;
using Samarbeid.Infrastructure.Documents.Pdf.Structure;

namespace Samarbeid.Infrastructure.Documents.Pdf.Layout;

/// <summary>The place on the page where the next thing goes; it moves down and on to new pages.</summary>
internal sealed class PageFlow
{
    private readonly Func<PdfPage> _newPage;
    private readonly List<PdfPage> _pages = [];

    /// <param name="newPage">Makes a page with what lies under the text.</param>
    /// <param name="density">How close lines and blocks stand.</param>
    public PageFlow(Func<PdfPage> newPage, Density density)
    {
        (_newPage, Density) = (newPage, density);
        Break();
    }

    public Density Density { get; }

    public IReadOnlyList<PdfPage> Pages => _pages;

    public PdfPage Page => _pages[^1];

    public double Y { get; private set; }

    public bool IsAtTop => Y <= Theme.Top;

    /// <summary>How much of the page is filled, from 0 to 1.</summary>
    public double Filled => (Y - Theme.Top) / Theme.ContentHeight;

    public double Remaining => Theme.Bottom - Y;

    public void Break()
    {
        _pages.Add(_newPage());
        Y = Theme.Top;
    }

    public void Down(double distance) => Y += distance;

    /// <summary>Moves to a new page unless there is room for so much on this one.</summary>
    public void Require(double height)
    {
        if (height > Remaining && !IsAtTop) Break();
    }

    public double LineHeight(Ink ink) => ink.Size * Density.LineHeight;

    /// <summary>Lines of running text; a lone first or last line is never left on a page.</summary>
    public void Text(StructureElement owner, IReadOnlyList<TextLine> lines, double x, Ink ink)
    {
        var height = LineHeight(ink);
        Require(height * FirstTogether(lines.Count));
        for (var i = 0; i < lines.Count; i++)
        {
            var isLastPair = lines.Count - i == 2 && i > 0;
            Require(isLastPair ? 2 * height : height);
            Line(owner, lines[i], x, Y + ink.Size * 1.05, ink);
            Down(height);
        }
    }

    /// <summary>How many lines a text must begin with on one page: of three none can be left alone, so they stay together.</summary>
    public static int FirstTogether(int lines) => lines <= 3 ? lines : 2;

    public void Text(StructureElement owner, string text, Ink ink) =>
        Text(owner, LineBreaker.Break(text, ink.Size, Theme.ContentWidth, ink.IsBold), Theme.Left, ink);

    /// <summary>One line at a place of its own; a piece in another language becomes a span of the owner.</summary>
    public void Line(ContentOwner owner, TextLine line, double x, double baseline, Ink ink)
    {
        foreach (var piece in line.Pieces)
        {
            var speaker = piece.Language is { } language && owner is StructureElement element
                ? element.Add(new StructureElement("Span") { Language = language })
                : owner;
            Page.Text(speaker, x, baseline, piece.Text, ink with { IsBold = piece.IsBold });
            x += piece.Width;
        }
    }

    /// <summary>How wide a text is in points.</summary>
    public static double Measure(string text, Ink ink) => FontSet.Embedded[ink.IsBold].Measure(text, ink.Size);
}
