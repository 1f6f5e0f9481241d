using Samarbeid.Infrastructure.Documents.Model;
using Samarbeid.Infrastructure.Figures;
using Samarbeid.Infrastructure.Texts;

namespace Samarbeid.Infrastructure.Documents.Annual.Sections;

/// <summary>The groups over the periods, without the total, which would press them flat.</summary>
internal static class CountsChart
{
    /// <returns>Null where there is no line to draw.</returns>
    public static LineChart? Of(CrimePicture picture, Captions captions)
    {
        var groups = picture.Groups.Where(g => !g.IsTotal && g.Cells.Count(c => c.AnnualMean is not null) > 1).ToList();
        if (groups.Count == 0) return null;

        return new LineChart(
            captions.Figure(AnnualReportTexts.CountsChartCaption),
            AnnualReportTexts.LineAlternative(string.Join(' ', groups.Select(Words))),
            AnnualReportTexts.CountsUnit,
            [.. picture.Periods.Select(p => p.Label)],
            [.. groups.Select(g => new ChartSeries(CrimeSentences.NameOf(g), [.. g.Cells.Select(c => (decimal?)c.AnnualMean)]))],
            AnnualReportTexts.SourceOffences);
    }

    private static string Words(CrimePictureGroup group)
    {
        var known = group.Cells.Where(c => c.AnnualMean is not null).ToList();
        return AnnualReportTexts.LineAlternativePart(
            CrimeSentences.NameOf(group),
            NorwegianFormat.Number(known[0].AnnualMean!.Value), known[0].Period.Label,
            NorwegianFormat.Number(known[^1].AnnualMean!.Value), known[^1].Period.Label);
    }
}
