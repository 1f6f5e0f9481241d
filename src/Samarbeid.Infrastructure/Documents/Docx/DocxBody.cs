using System.Globalization;
using Samarbeid.Domain.Documents;
using Samarbeid.Infrastructure.Documents.Charts;
using Samarbeid.Infrastructure.Documents.Model;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Samarbeid.Infrastructure.Documents.Docx;

/// <summary>The text of the document: its head, and its blocks in order.</summary>
internal sealed class DocxBody(ReportDocument document, ReportWords words)
{
    private readonly W.Body _body = new();
    private readonly List<byte[]> _pictures = [];

    public DocxLists Lists { get; } = new();

    /// <summary>As PNG, in the order they stand in.</summary>
    public IReadOnlyList<byte[]> Pictures => _pictures;

    public string Write()
    {
        WriteHead();
        if (document.Kind is null or DocumentKind.AnnualReport) WriteContents();
        for (var i = 0; i < document.Blocks.Count; i++) Write(document.Blocks[i], i);
        _body.Append(DocxFurniture.Section());
        return new W.Document(_body).OuterXml;
    }

    private void WriteHead()
    {
        Add(DocxStyles.Title, document.Title);
        if (document.Subtitle.Length > 0) Add(DocxStyles.Subtitle, document.Subtitle);
        if (document.ParallelNames is { } names)
            _body.Append(DocxText.Paragraph(DocxStyles.Subtitle, DocxText.Runs(names.SelectMany((name, i) => i == 0 ? [name] : (TextRun[])[new(" – "), name]))));
        if (document.IsExempt == true) Add(DocxStyles.Mark, words.ExemptMark);
        if (document.IsDraft) Add(DocxStyles.Mark, words.DraftMark);
        if (document.IsDemonstration) Add(DocxStyles.Mark, words.DemonstrationMark);
        foreach (var line in document.CoverLines.Where(line => !string.IsNullOrWhiteSpace(line))) Add(null, line);
        Add(DocxStyles.Identifier, words.Identifier(document));
    }

    // Links without page numbers: a field that counts them would make Word ask whether it may, each time the file is opened.
    private void WriteContents()
    {
        var chapters = document.Blocks.Select((block, i) => (Heading: block as Heading, Index: i)).Where(b => b.Heading?.Level == 1).ToList();
        if (chapters.Count == 0) return;

        Add(DocxStyles.NoteTitle, words.Contents);
        foreach (var (heading, index) in chapters)
            _body.Append(DocxText.Paragraph(DocxStyles.Note, new W.Hyperlink(DocxText.Runs(heading!.Text)) { Anchor = AnchorOf(index), History = true }));
    }

    private void Write(ReportBlock block, int index)
    {
        switch (block)
        {
            case Heading heading: WriteHeading(heading, index); break;
            case Paragraph paragraph: _body.Append(DocxText.Paragraph(paragraph.IsLead ? DocxStyles.Lead : null, DocxText.Runs(paragraph.Runs))); break;
            case BulletList list: WriteList(DocxStyles.Bullets, list.Items, DocxLists.Bulleted); break;
            case NumberedList list: WriteNumbered(list); break;
            case Table table: WriteTable(table, table.Source); break;
            case LineChart chart: WriteFigure(FigureTable.Of(chart, words), chart.Source, chart.AlternativeText); break;
            case BarChart chart: WriteFigure(FigureTable.Of(chart, words), chart.Source, chart.AlternativeText); break;
            case KeyFigures figures: WriteKeyFigures(figures); break;
            case Note note: WriteNote(note); break;
            case QrCode code: WriteCode(code); break;
            case PageBreak: _body.Append(new W.Paragraph(new W.Run(new W.Break { Type = W.BreakValues.Page }))); break;
            default: throw new NotSupportedException($"A Word document cannot show {block.GetType().Name} yet.");
        }
    }

    private void Add(string? style, string text) => _body.Append(DocxText.Paragraph(style, DocxText.Runs(text)));

    private void WriteHeading(Heading heading, int index)
    {
        var id = index.ToString(CultureInfo.InvariantCulture);
        _body.Append(DocxText.Paragraph(
            DocxStyles.HeadingOf(heading.Level),
            [new W.BookmarkStart { Id = id, Name = AnchorOf(index) }, .. DocxText.Runs(heading.Text), new W.BookmarkEnd { Id = id }]));
    }

    private void WriteNumbered(NumberedList list)
    {
        var number = Lists.Begin();
        WriteList(DocxStyles.Numbers, list.Items, () => DocxLists.Of(number));
    }

    private void WriteList(string style, IReadOnlyList<ListItem> items, Func<W.NumberingProperties> numbering)
    {
        foreach (var item in items)
        {
            var paragraph = DocxText.Paragraph(style, DocxText.Runs(item.Runs));
            paragraph.ParagraphProperties!.NumberingProperties = numbering();
            _body.Append(paragraph);
        }
    }

    private void WriteTable(Table table, string? source)
    {
        Add(DocxStyles.Caption, table.Caption);
        _body.Append(DocxTable.Of(table));
        // Two tables without anything between them would grow together.
        Add(DocxStyles.Source, source ?? "");
    }

    /// <summary>A drawing would be a picture nobody can work on: its figures are a table, and what they show is said in words.</summary>
    private void WriteFigure(Table figures, string? source, string alternativeText)
    {
        WriteTable(figures, source);
        Add(null, alternativeText);
    }

    private void WriteKeyFigures(KeyFigures figures)
    {
        foreach (var figure in figures.Figures)
        {
            _body.Append(DocxText.Paragraph(DocxStyles.Figure, DocxText.Runs(
                [new(figure.Value, IsBold: true), new($" {figure.Label}{(figure.Remark is { } remark ? $" ({remark})" : "")}")])));
        }
    }

    private void WriteNote(Note note)
    {
        Add(DocxStyles.NoteTitle, note.Title);
        _body.Append(DocxText.Paragraph(DocxStyles.Note, DocxText.Runs(note.Runs)));
    }

    private void WriteCode(QrCode code)
    {
        _pictures.Add(QrDrawing.Png(code.Address));
        _body.Append(DocxPicture.Of((uint)_pictures.Count, code.AlternativeText));
    }

    private static string AnchorOf(int index) => $"report_{index}";
}
