using Samarbeid.Domain.AnnualReports;
using Samarbeid.Domain.Figures.Disclosure;
using Samarbeid.Infrastructure.Documents.Model;
using Samarbeid.Infrastructure.Figures;
using Samarbeid.Infrastructure.Texts;

namespace Samarbeid.Infrastructure.Documents.Annual.Sections;

/// <summary>The police's own figures of cleared cases, as readers may see them (oppklaring).</summary>
internal static class ClearanceSection
{
    public static IEnumerable<ReportBlock> Of(AnnualReportContent content, Captions captions)
    {
        yield return new Heading(1, captions.Chapter(AnnualReportTexts.ClearanceTitle));
        if (content.Clearance.Count == 0)
        {
            yield return new Paragraph(AnnualReportTexts.ClearanceNone);
        }
        else
        {
            yield return new Paragraph(AnnualReportTexts.ClearanceIntro(Say.Year(content.Year)));
            yield return Figures(content, captions);
        }

        yield return Note.Of(AnnualReportTexts.ClearanceNoteTitle, AnnualReportTexts.ClearanceNote);
    }

    private static Table Figures(AnnualReportContent content, Captions captions) => new(
        captions.Table(AnnualReportTexts.ClearanceCaption(Say.Year(content.Year))),
        [
            new(AnnualReportTexts.CrimeType, Weight: 1.4m),
            new(AnnualReportTexts.Reported, ColumnAlignment.Right),
            new(AnnualReportTexts.Decided, ColumnAlignment.Right, 1.2m),
            new(AnnualReportTexts.Excluded, ColumnAlignment.Right),
            new(AnnualReportTexts.Cleared, ColumnAlignment.Right),
            new(AnnualReportTexts.Rate, ColumnAlignment.Right, 1.5m),
        ],
        [.. content.Clearance.Select(Row)],
        AnnualReportTexts.ClearanceSource(SmallCounts.SmallestShown - 1, ClearanceCount.SmallestBase));

    private static TableRow Row(DisclosedClearance figure) => new(
        Words.Of(figure.Type),
        [Shown(figure.Reported), Shown(figure.Decided), Shown(figure.Excluded), Shown(figure.Cleared), MissingFigures.Percent(figure.Rate)]);

    private static string Shown(Disclosed<int> count) => MissingFigures.Count(count);
}
