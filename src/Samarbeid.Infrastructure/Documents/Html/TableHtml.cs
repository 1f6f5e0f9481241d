using Samarbeid.Infrastructure.Documents.Model;

namespace Samarbeid.Infrastructure.Documents.Html;

/// <summary>Writes tables; one too wide for the screen scrolls within itself, also by keyboard. A cell carries the title of its column,
/// for a phone that shows each row as a card.</summary>
internal static class TableHtml
{
    public static void Write(HtmlWriter html, Table table, string id)
    {
        html.Raw($"<div class=\"report-table\" role=\"region\" tabindex=\"0\" aria-labelledby=\"{id}\"><table>");
        html.Element($"<caption id=\"{id}\">", table.Caption, "</caption><thead><tr>");
        foreach (var column in table.Columns)
            html.Element($"<th scope=\"col\"{Class(column)}>", column.Title, "</th>");
        html.Raw("</tr></thead><tbody>");
        foreach (var row in table.Rows)
            WriteRow(html, table, row);
        html.Raw("</tbody></table></div>");
        WriteSource(html, table.Source);
    }

    public static void WriteSource(HtmlWriter html, string? source)
    {
        if (!string.IsNullOrWhiteSpace(source)) html.Element("<p class=\"report-source\">", source, "</p>");
    }

    private static void WriteRow(HtmlWriter html, Table table, TableRow row)
    {
        html.Raw(row.IsTotal ? "<tr class=\"report-total\">" : "<tr>");
        html.Element($"<th scope=\"row\"{Class(table.Columns[0])}>", row.Header, "</th>");
        for (var i = 0; i < row.Cells.Count; i++)
            html.Element($"<td{Class(table.Columns[i + 1])} data-label=\"", table.Columns[i + 1].Title, "\">").Element("", row.Cells[i], "</td>");
        html.Raw("</tr>");
    }

    private static string Class(TableColumn column) =>
        column.Alignment == ColumnAlignment.Right ? " class=\"report-number\"" : "";
}
