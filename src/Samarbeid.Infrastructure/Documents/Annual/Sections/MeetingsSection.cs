using Samarbeid.Infrastructure.Documents.Model;
using Samarbeid.Infrastructure.Texts;

namespace Samarbeid.Infrastructure.Documents.Annual.Sections;

/// <summary>How many meetings the bodies have held (møter).</summary>
internal static class MeetingsSection
{
    public static IEnumerable<ReportBlock> Of(AnnualReportContent content, Captions captions)
    {
        yield return new Heading(1, captions.Chapter(AnnualReportTexts.Meetings));
        if (content.Meetings.Count == 0)
        {
            yield return new Paragraph(AnnualReportTexts.MeetingsNone);
            yield break;
        }

        yield return new Table(
            captions.Table(AnnualReportTexts.MeetingsCaption(Say.Year(content.Year))),
            [new(AnnualReportTexts.Body, Weight: 3), new(AnnualReportTexts.BodyKind, Weight: 2), new(AnnualReportTexts.Held, ColumnAlignment.Right)],
            [.. content.Meetings.Select(m => new TableRow(m.Body, [Words.Of(m.Kind), NorwegianFormat.Number(m.Held)]))]);
    }
}
