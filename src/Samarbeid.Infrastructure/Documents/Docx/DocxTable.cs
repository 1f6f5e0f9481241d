using System.Globalization;
using Samarbeid.Infrastructure.Documents.Model;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Samarbeid.Infrastructure.Documents.Docx;

/// <summary>A table whose first row and first column are its headings; the head is repeated on each page, and no row is split.</summary>
internal static class DocxTable
{
    public static W.Table Of(Table table)
    {
        var widths = Widths(table.Columns);
        var made = new W.Table(
            new W.TableProperties(
                new W.TableStyle { Val = DocxStyles.Table },
                new W.TableWidth { Width = Text(DocxFurniture.ContentWidth), Type = W.TableWidthUnitValues.Dxa },
                new W.TableLayout { Type = W.TableLayoutValues.Fixed },
                new W.TableLook { FirstRow = true, FirstColumn = true, LastRow = false, LastColumn = false, NoHorizontalBand = true, NoVerticalBand = true, Val = "06A0" },
                new W.TableCaption { Val = table.Caption }),
            new W.TableGrid(widths.Select(width => new W.GridColumn { Width = Text(width) })));
        made.Append(Row(table, widths, [.. table.Columns.Select(c => c.Title)], isHead: true));
        foreach (var row in table.Rows) made.Append(Row(table, widths, [row.Header, .. row.Cells], isBold: row.IsTotal));
        return made;
    }

    private static W.TableRow Row(Table table, int[] widths, string[] texts, bool isHead = false, bool isBold = false)
    {
        var properties = new W.TableRowProperties(new W.CantSplit());
        if (isHead) properties.Append(new W.TableHeader());
        var row = new W.TableRow(properties);
        for (var i = 0; i < texts.Length; i++)
        {
            var paragraph = DocxText.Paragraph(DocxStyles.TableText, DocxText.Runs([new TextRun(texts[i], isHead || isBold || i == 0)]));
            if (table.Columns[i].Alignment is ColumnAlignment.Right)
                paragraph.ParagraphProperties!.Justification = new W.Justification { Val = W.JustificationValues.Right };
            row.Append(new W.TableCell(
                new W.TableCellProperties(new W.TableCellWidth { Width = Text(widths[i]), Type = W.TableWidthUnitValues.Dxa }), paragraph));
        }

        return row;
    }

    private static int[] Widths(IReadOnlyList<TableColumn> columns)
    {
        var total = columns.Sum(c => c.Weight);
        return [.. columns.Select(c => (int)(DocxFurniture.ContentWidth * c.Weight / total))];
    }

    private static string Text(int measure) => measure.ToString(CultureInfo.InvariantCulture);
}
