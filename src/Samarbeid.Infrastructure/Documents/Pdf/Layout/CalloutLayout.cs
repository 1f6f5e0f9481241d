using Samarbeid.Infrastructure.Documents.Model;
using Samarbeid.Infrastructure.Documents.Pdf.Structure;

namespace Samarbeid.Infrastructure.Documents.Pdf.Layout;

/// <summary>Sets what stands apart from the running text: notes and key figures.</summary>
internal static class CalloutLayout
{
    private const double Padding = 10;
    private const double Bar = 3;
    private const double Gutter = 10;
    private const int MostLinesTogether = 12;
    private static readonly Ink Body = new(Theme.BodySize, Theme.Text);
    private static readonly Ink Title = Body with { Color = Theme.Blue, IsBold = true };
    private static readonly Ink Value = new(24, Theme.Blue, IsBold: true);
    private static readonly Ink Label = new(9.5, Theme.Text);
    private static readonly Ink Remark = new(8.5, Theme.Muted);

    /// <summary>What of a note must begin on one page.</summary>
    public static double Beginning(PageFlow flow, Note note) => Beginning(flow, TitleOf(note).Count + TextOf(note).Count);

    public static void Write(PageFlow flow, StructureElement parent, Note note)
    {
        var box = parent.Add("Div");
        var (title, text) = (box.Add("P"), box.Add("P"));
        var lines = TitleOf(note).Select(line => (title, line, Title)).Concat(TextOf(note).Select(line => (text, line, Body))).ToArray();

        var lineHeight = flow.LineHeight(Body);
        flow.Require(Beginning(flow, lines.Length));
        for (var done = 0; done < lines.Length;)
        {
            var fitting = Math.Clamp((int)((flow.Remaining - 2 * Padding) / lineHeight), 1, lines.Length - done);
            var height = fitting * lineHeight + 2 * Padding - 3;
            flow.Page.Rectangle(Artifact.Layout, new Rectangle(Theme.Left, flow.Y, Theme.ContentWidth, height), Theme.Ground);
            flow.Page.Rectangle(Artifact.Layout, new Rectangle(Theme.Left, flow.Y, Bar, height), Theme.Blue);

            foreach (var (owner, line, ink) in lines.AsSpan(done, fitting))
            {
                flow.Line(owner, line, Theme.Left + Bar + Padding, flow.Y + Padding + ink.Size * 0.95, ink);
                flow.Down(lineHeight);
            }

            flow.Down(2 * Padding - 3);
            done += fitting;
            if (done < lines.Length) flow.Break();
        }

        flow.Down(flow.Density.Gap + 3);
    }

    public static double HeightOf(KeyFigures figures) => HeightOf(BoxesOf(figures));

    public static void Write(PageFlow flow, StructureElement parent, KeyFigures figures)
    {
        var (boxes, width) = (BoxesOf(figures), WidthOf(figures));
        var (count, height) = (boxes.Length, HeightOf(boxes));

        flow.Require(height);
        var group = parent.Add("Div");
        for (var i = 0; i < count; i++)
        {
            var x = Theme.Left + i * (width + Gutter);
            var y = flow.Y + Padding - 3;
            flow.Page.Rectangle(Artifact.Layout, new Rectangle(x, flow.Y, width, height), Theme.Ground);
            flow.Page.Rectangle(Artifact.Layout, new Rectangle(x, flow.Y, width, 2.5), Theme.Blue);
            var figure = group.Add("P");
            foreach (var (line, ink) in boxes[i])
            {
                flow.Line(figure, line, x + Padding, y + ink.Size, ink);
                y += ink.Size * 1.3;
            }
        }

        flow.Down(height + flow.Density.Gap + 5);
    }

    private static double Beginning(PageFlow flow, int lines) => (Math.Min(lines, MostLinesTogether) * flow.LineHeight(Body)) + (2 * Padding);

    private static IReadOnlyList<TextLine> TitleOf(Note note) => LineBreaker.Break(note.Title, Title.Size, NoteWidth, isBold: true);

    private static IReadOnlyList<TextLine> TextOf(Note note) => LineBreaker.Break(note.Runs, Body.Size, NoteWidth);

    private static double NoteWidth => Theme.ContentWidth - (2 * Padding) - Bar;

    private static double WidthOf(KeyFigures figures) =>
        (Theme.ContentWidth - (Gutter * (figures.Figures.Count - 1))) / figures.Figures.Count;

    private static (TextLine Line, Ink Ink)[][] BoxesOf(KeyFigures figures) =>
        [.. figures.Figures.Select(figure => Lines(figure, WidthOf(figures) - (2 * Padding)))];

    private static double HeightOf((TextLine Line, Ink Ink)[][] boxes) =>
        boxes.Max(lines => lines.Sum(line => line.Ink.Size * 1.3)) + (2 * Padding);

    private static (TextLine Line, Ink Ink)[] Lines(KeyFigure figure, double width) =>
    [
        // The space at the end parts the figure from its label where the two are read as one text.
        .. LineBreaker.Break(figure.Value + " ", Value.Size, width, isBold: true).Select(line => (line, Value)),
        .. LineBreaker.Break(figure.Label + " ", Label.Size, width).Select(line => (line, Label)),
        .. figure.Remark is { } remark ? LineBreaker.Break(remark, Remark.Size, width).Select(line => (line, Remark)) : [],
    ];
}
