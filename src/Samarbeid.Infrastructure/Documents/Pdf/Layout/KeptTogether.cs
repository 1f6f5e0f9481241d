using Samarbeid.Infrastructure.Documents.Model;

namespace Samarbeid.Infrastructure.Documents.Pdf.Layout;

/// <summary>How much of a report must stand on one page from a block on: a heading with what it heads, a text with its chart or table.</summary>
internal static class KeptTogether
{
    /// <summary>What must begin on one page, so that no heading is left at the foot and no chart or table without its text; never more than a page.</summary>
    public static double From(PageFlow flow, IReadOnlyList<ReportBlock> blocks, int index)
    {
        if (index >= blocks.Count) return 0;

        var next = index + 1 < blocks.Count ? blocks[index + 1] : null;
        var height = blocks[index] switch
        {
            Heading heading => TextLayout.HeightOf(flow, heading) + From(flow, blocks, index + 1),
            Paragraph paragraph when next is LineChart or BarChart or Table => TextLayout.HeightOf(flow, paragraph) + From(flow, blocks, index + 1),
            var block => Beginning(flow, block),
        };
        return height <= Theme.ContentHeight ? height : Beginning(flow, blocks[index]);
    }

    private static double Beginning(PageFlow flow, ReportBlock block) => block switch
    {
        Heading heading => TextLayout.HeightOf(flow, heading),
        Paragraph paragraph => TextLayout.Beginning(flow, paragraph),
        BulletList list => TextLayout.Beginning(flow, list.Items[0]),
        NumberedList list => TextLayout.Beginning(flow, list.Items[0]),
        Table table => TableLayout.Beginning(flow, table),
        LineChart chart => LineChartLayout.HeightOf(flow, chart),
        BarChart chart => BarChartLayout.HeightOf(flow, chart),
        KeyFigures figures => CalloutLayout.HeightOf(figures),
        Note note => CalloutLayout.Beginning(flow, note),
        QrCode code => QrLayout.HeightOf(flow, code),
        _ => 0,
    };
}
