using Samarbeid.Infrastructure.Documents.Model;
using Samarbeid.Infrastructure.Documents.Pdf.Structure;

namespace Samarbeid.Infrastructure.Documents.Pdf.Layout;

/// <summary>Sets a table over as many pages as it takes, with its head repeated on each.</summary>
internal sealed class TableLayout
{
    private const double Padding = 4;
    private const double LineHeight = 12.5;
    private const int LinesKeptWhole = 8;
    private const int LeastLinesOfPart = 3;
    private const int LeastRowsTogether = 2;

    // A table of up to half a page is read at a glance, so it is not parted.
    private const double MostKeptWhole = 0.5 * Theme.ContentHeight;
    private static readonly Ink Caption = new(10, Theme.Text, IsBold: true);
    private static readonly Ink Cell = new(9.5, Theme.Text);
    private static readonly Ink Head = Cell with { Color = Theme.White, IsBold = true };

    private readonly PageFlow _flow;
    private readonly Table _table;
    private readonly double[] _widths;
    private readonly IReadOnlyList<TextLine>[] _head;
    private readonly IReadOnlyList<TextLine>[][] _rows;

    private TableLayout(PageFlow flow, Table table)
    {
        (_flow, _table) = (flow, table);
        _widths = ColumnWidths.Of(table, Cell.Size, Padding);
        _head = [.. table.Columns.Select((column, i) => LineBreaker.Break(column.Title, Head.Size, Inner(i), isBold: true))];
        _rows = [.. table.Rows.Select(row => CellsOf(row))];
    }

    /// <summary>What of a table must begin on one page: all of a short one, else its caption, its head and its first rows.</summary>
    public static double Beginning(PageFlow flow, Table table) => new TableLayout(flow, table).Beginning();

    public static void Write(PageFlow flow, StructureElement parent, Table table) =>
        new TableLayout(flow, table).Write(parent);

    private void Write(StructureElement parent)
    {
        _flow.Require(Beginning());
        _flow.Down(4);
        var table = parent.Add("Table");
        _flow.Text(table.Add("Caption"), _table.Caption, Caption);
        _flow.Down(4);

        var head = table.Add("THead").Add("TR");
        WriteHead([.. _table.Columns.Select(_ => head.Add(new StructureElement("TH") { Scope = HeaderScope.Column }))]);
        if (_table.Rows.Count > 0)
        {
            var body = table.Add("TBody");
            for (var i = 0; i < _table.Rows.Count; i++)
            {
                if (i == Math.Max(0, _rows.Length - LeastRowsTogether)) RequireEnd(i);
                WriteRow(body.Add("TR"), i);
            }
        }

        _flow.Down(5);
        TextLayout.WriteSource(_flow, parent, _table.Source);
        _flow.Down(_flow.Density.Gap);
    }

    private double Beginning()
    {
        var caption = LineBreaker.Break(_table.Caption, Caption.Size, Theme.ContentWidth, isBold: true).Count;
        var above = 4 + (caption * _flow.LineHeight(Caption)) + 4 + HeightOf(_head);
        var whole = above + HeightOfEnd(0);
        return whole <= MostKeptWhole ? whole : above + _rows.Take(LeastRowsTogether).Sum(BeginningOf);
    }

    /// <summary>The last rows stay together with the line under the table, so that neither is alone on a page.</summary>
    private void RequireEnd(int first)
    {
        var height = HeightOfEnd(first);
        if (height > _flow.Remaining && height <= MostKeptWhole) BreakPage();
    }

    private double HeightOfEnd(int first) => _rows.Skip(first).Sum(HeightOf) + 5 + TextLayout.SourceHeight(_flow, _table.Source);

    private static double BeginningOf(IReadOnlyList<TextLine>[] row) =>
        row.Max(cell => cell.Count) <= LinesKeptWhole ? HeightOf(row) : (LeastLinesOfPart * LineHeight) + (2 * Padding);

    private static double HeightOf(IReadOnlyList<TextLine>[] row) => (row.Max(cell => cell.Count) * LineHeight) + (2 * Padding);

    private void WriteHead(ContentOwner[] owners)
    {
        var lines = _head.Max(cell => cell.Count);
        var area = new Rectangle(Theme.Left, _flow.Y, Theme.ContentWidth, HeightOf(_head));
        var ground = owners[0] is Artifact ? Artifact.RepeatedHead : Artifact.Layout;
        _flow.Page.Rectangle(ground, area, Theme.Blue);
        WriteCells(owners, _head, 0, lines, Head);
        _flow.Down(area.Height);
    }

    private void BreakPage()
    {
        _flow.Break();
        WriteHead([.. _table.Columns.Select(_ => Artifact.RepeatedHead)]);
    }

    private IReadOnlyList<TextLine>[] CellsOf(TableRow row) =>
        [.. _table.Columns.Select((_, i) => LineBreaker.Break(i == 0 ? row.Header : row.Cells[i - 1], Cell.Size, Inner(i), row.IsTotal))];

    private void WriteRow(StructureElement element, int index)
    {
        var (cells, isTotal, isShaded) = (_rows[index], _table.Rows[index].IsTotal, index % 2 == 1);
        ContentOwner[] owners =
            [.. cells.Select((_, i) => element.Add(i == 0 ? new StructureElement("TH") { Scope = HeaderScope.Row } : new StructureElement("TD")))];
        var lines = cells.Max(cell => cell.Count);
        var isFresh = false;
        for (var done = 0; done < lines;)
        {
            var room = (int)((_flow.Remaining - 2 * Padding) / LineHeight);
            var left = lines - done;
            if (!isFresh && room < left && (left <= LinesKeptWhole || room < LeastLinesOfPart))
            {
                BreakPage();
                isFresh = true;
                continue;
            }

            var part = Math.Clamp(room, 1, left);
            WriteRowPart(owners, cells, done, part, isTotal, isShaded);
            done += part;
            isFresh = false;
        }
    }

    private void WriteRowPart(
        ContentOwner[] owners, IReadOnlyList<TextLine>[] cells, int first, int count, bool isTotal, bool isShaded)
    {
        var height = count * LineHeight + 2 * Padding;
        if (isShaded) _flow.Page.Rectangle(Artifact.Layout, new Rectangle(Theme.Left, _flow.Y, Theme.ContentWidth, height), Theme.Ground);
        if (isTotal) _flow.Page.Line(Artifact.Layout, Theme.Left, _flow.Y, Theme.Right, _flow.Y, new Pen(1, Theme.Blue));
        _flow.Page.Line(Artifact.Layout, Theme.Left, _flow.Y + height, Theme.Right, _flow.Y + height, new Pen(0.4, Theme.Rule));
        WriteCells(owners, cells, first, count, Cell);
        _flow.Down(height);
    }

    private void WriteCells(ContentOwner[] owners, IReadOnlyList<TextLine>[] cells, int first, int count, Ink ink)
    {
        var x = Theme.Left;
        for (var i = 0; i < cells.Length; i++)
        {
            var baseline = _flow.Y + Padding + 9;
            foreach (var line in cells[i].Skip(first).Take(count))
            {
                var isRight = _table.Columns[i].Alignment == ColumnAlignment.Right;
                _flow.Line(owners[i], line, isRight ? x + _widths[i] - Padding - line.Width : x + Padding, baseline, ink);
                baseline += LineHeight;
            }

            x += _widths[i];
        }
    }

    private double Inner(int column) => _widths[column] - 2 * Padding;
}
