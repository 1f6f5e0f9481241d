using Samarbeid.Infrastructure.Documents.Model;
using Samarbeid.Infrastructure.Documents.Pdf.Structure;

namespace Samarbeid.Infrastructure.Documents.Pdf.Layout;

/// <summary>Sets a table over as many pages as it takes, with its head repeated on each.</summary>
internal sealed class TableLayout
{
    public const double LeastHeight = 96;
    private const double Padding = 4;
    private const double LineHeight = 12.5;
    private const int LinesKeptWhole = 8;
    private const int LeastLinesOfPart = 3;
    private static readonly Ink Cell = new(9.5, Theme.Text);
    private static readonly Ink Head = Cell with { Color = Theme.White, IsBold = true };

    private readonly PageFlow _flow;
    private readonly Table _table;
    private readonly double[] _widths;
    private readonly IReadOnlyList<TextLine>[] _head;

    private TableLayout(PageFlow flow, Table table)
    {
        (_flow, _table) = (flow, table);
        _widths = ColumnWidths.Of(table, Cell.Size, Padding);
        _head = [.. table.Columns.Select((column, i) => LineBreaker.Break(column.Title, Head.Size, Inner(i), isBold: true))];
    }

    public static void Write(PageFlow flow, StructureElement parent, Table table) =>
        new TableLayout(flow, table).Write(parent);

    private void Write(StructureElement parent)
    {
        _flow.Down(4);
        _flow.Require(LeastHeight);
        var table = parent.Add("Table");
        _flow.Text(table.Add("Caption"), _table.Caption, new Ink(10, Theme.Text, IsBold: true));
        _flow.Down(4);

        var head = table.Add("THead").Add("TR");
        WriteHead([.. _table.Columns.Select(_ => head.Add(new StructureElement("TH") { Scope = HeaderScope.Column }))]);
        if (_table.Rows.Count > 0)
        {
            var body = table.Add("TBody");
            for (var i = 0; i < _table.Rows.Count; i++)
                WriteRow(body.Add("TR"), _table.Rows[i], isShaded: i % 2 == 1);
        }

        _flow.Down(5);
        TextLayout.WriteSource(_flow, parent, _table.Source);
        _flow.Down(Theme.Gap);
    }

    private void WriteHead(ContentOwner[] owners)
    {
        var lines = _head.Max(cell => cell.Count);
        var area = new Rectangle(Theme.Left, _flow.Y, Theme.ContentWidth, lines * LineHeight + 2 * Padding);
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

    private void WriteRow(StructureElement element, TableRow row, bool isShaded)
    {
        var cells = new IReadOnlyList<TextLine>[_table.Columns.Count];
        var owners = new ContentOwner[cells.Length];
        for (var i = 0; i < cells.Length; i++)
        {
            cells[i] = LineBreaker.Break(i == 0 ? row.Header : row.Cells[i - 1], Cell.Size, Inner(i), row.IsTotal);
            owners[i] = element.Add(i == 0 ? new StructureElement("TH") { Scope = HeaderScope.Row } : new StructureElement("TD"));
        }

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
            WriteRowPart(owners, cells, done, part, row.IsTotal, isShaded);
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
