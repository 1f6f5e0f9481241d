using Samarbeid.Infrastructure.Documents.Pdf;
using UglyToad.PdfPig.Content;

namespace Samarbeid.Infrastructure.Tests.Documents.Annual;

/// <summary>How the pages of each of the 357 reports are set, drafts and written ones.</summary>
public sealed class EveryPageTests(EveryAnnualReport reports) : IClassFixture<EveryAnnualReport>
{
    private const double Foot = 70;
    private const double SourceSize = 8.5;

    [Fact]
    public void Headings_stand_with_what_they_head_sources_with_their_table_and_no_last_page_is_nearly_empty()
    {
        var wrong = new List<string>();
        var pages = 0;
        var renderer = new PdfReportRenderer();
        foreach (var report in reports.All)
        {
            using var pdf = new PdfReader(renderer.Render(report));
            var all = pdf.Pages;
            pages += all.Count;
            for (var i = 1; i < all.Count; i++)
            {
                var lines = LinesOf(all[i]);
                if (lines.Count == 0) wrong.Add($"{report.Title}, page {i + 1}: nothing");
                else
                {
                    if (IsHeading(lines[^1])) wrong.Add($"{report.Title}, page {i + 1}: heading «{lines[^1].Text}» at the foot");
                    var compared = lines.FindIndex(l => l.Text.Replace(" ", "").StartsWith("Tabell2:Anmeldtelovbruddper", StringComparison.Ordinal));
                    if (compared > -1 && !lines.Take(compared).Any(IsHeading)) wrong.Add($"{report.Title}, page {i + 1}: a table without its heading");
                    if (lines[0].Size < SourceSize + 0.1) wrong.Add($"{report.Title}, page {i + 1}: «{lines[0].Text}» at the top");
                }
            }

            var last = LinesOf(all[^1]);
            if (last[0].Y - last[^1].Y < 120) wrong.Add($"{report.Title}: the last page is nearly empty ({last.Count} lines)");
            if (all.Count <= 8 && !LinesOf(all[0]).Any(l => l.Text.Replace(" ", "") is "Innhold" or "Innhald")) wrong.Add($"{report.Title}: no contents on the cover of {all.Count} pages");
        }

        Assert.True(wrong.Count == 0, $"{wrong.Count} faults on {pages} pages:\n" + string.Join('\n', wrong.Take(40)));
    }

    private static bool IsHeading(Line line) => line is { Size: > 11, IsBold: true };

    /// <summary>The lines of a page from top to foot, without its header, watermark and footer.</summary>
    private static List<Line> LinesOf(Page page) =>
    [
        .. page.Letters
            .Where(l => l.StartBaseLine.Y > Foot - 12 && l.StartBaseLine.Y < page.Height - 48 && l.PointSize < 60 && !string.IsNullOrWhiteSpace(l.Value))
            .GroupBy(l => Math.Round(l.StartBaseLine.Y))
            .OrderByDescending(g => g.Key)
            .Select(g => new Line(
                string.Concat(g.OrderBy(l => l.StartBaseLine.X).Select(l => l.Value)), g.Key, g.Max(l => l.PointSize),
                g.All(l => l.FontName?.Contains("SemiBold", StringComparison.Ordinal) == true))),
    ];

    private sealed record Line(string Text, double Y, double Size, bool IsBold);
}
