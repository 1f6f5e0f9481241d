using Samarbeid.Infrastructure.Documents.Model;
using Samarbeid.Infrastructure.Documents.Pdf.Structure;

namespace Samarbeid.Infrastructure.Documents.Pdf.Layout;

/// <summary>Sets what stands apart from the running text: notes and key figures.</summary>
internal static class CalloutLayout
{
    private const double Padding = 10;
    private static readonly Ink Body = new(Theme.BodySize, Theme.Text);
    private static readonly Ink Title = Body with { Color = Theme.Blue, IsBold = true };
    private static readonly Ink Value = new(24, Theme.Blue, IsBold: true);
    private static readonly Ink Label = new(9.5, Theme.Text);
    private static readonly Ink Remark = new(8.5, Theme.Muted);

    public static void Write(PageFlow flow, StructureElement parent, Note note)
    {
        const double bar = 3;
        var width = Theme.ContentWidth - 2 * Padding - bar;
        var box = parent.Add("Div");
        var (title, text) = (box.Add("P"), box.Add("P"));
        var lines = LineBreaker.Break(note.Title, Title.Size, width, isBold: true).Select(line => (title, line, Title))
            .Concat(LineBreaker.Break(note.Runs, Body.Size, width).Select(line => (text, line, Body)))
            .ToArray();

        var lineHeight = Body.Size * Theme.LineHeight;
        flow.Require(Math.Min(lines.Length, 12) * lineHeight + 2 * Padding);
        for (var done = 0; done < lines.Length;)
        {
            var fitting = Math.Clamp((int)((flow.Remaining - 2 * Padding) / lineHeight), 1, lines.Length - done);
            var height = fitting * lineHeight + 2 * Padding - 3;
            flow.Page.Rectangle(Artifact.Layout, new Rectangle(Theme.Left, flow.Y, Theme.ContentWidth, height), Theme.Ground);
            flow.Page.Rectangle(Artifact.Layout, new Rectangle(Theme.Left, flow.Y, bar, height), Theme.Blue);

            foreach (var (owner, line, ink) in lines.AsSpan(done, fitting))
            {
                flow.Line(owner, line, Theme.Left + bar + Padding, flow.Y + Padding + ink.Size * 0.95, ink);
                flow.Down(lineHeight);
            }

            flow.Down(2 * Padding - 3);
            done += fitting;
            if (done < lines.Length) flow.Break();
        }

        flow.Down(Theme.Gap + 3);
    }

    public static void Write(PageFlow flow, StructureElement parent, KeyFigures figures)
    {
        const double gutter = 10;
        var count = figures.Figures.Count;
        var width = (Theme.ContentWidth - gutter * (count - 1)) / count;
        var boxes = figures.Figures.Select(figure => Lines(figure, width - 2 * Padding)).ToArray();
        var height = boxes.Max(lines => lines.Sum(line => line.Ink.Size * 1.3)) + 2 * Padding;

        flow.Require(height);
        var group = parent.Add("Div");
        for (var i = 0; i < count; i++)
        {
            var x = Theme.Left + i * (width + gutter);
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

        flow.Down(height + Theme.Gap + 5);
    }

    private static (TextLine Line, Ink Ink)[] Lines(KeyFigure figure, double width) =>
    [
        // The space at the end parts the figure from its label where the two are read as one text.
        .. LineBreaker.Break(figure.Value + " ", Value.Size, width, isBold: true).Select(line => (line, Value)),
        .. LineBreaker.Break(figure.Label + " ", Label.Size, width).Select(line => (line, Label)),
        .. figure.Remark is { } remark ? LineBreaker.Break(remark, Remark.Size, width).Select(line => (line, Remark)) : [],
    ];
}
