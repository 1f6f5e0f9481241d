using Samarbeid.Infrastructure.Documents.Model;

namespace Samarbeid.Infrastructure.Documents.Annual.Sections;

/// <summary>What police and municipality will put first (prioriteringer).</summary>
internal static class PrioritiesSection
{
    public static IEnumerable<ReportBlock> Of(AnnualReportContent content, Captions captions)
    {
        yield return new Heading(1, captions.Chapter(AnnualReportTexts.Priorities));
        if (content.Priorities.Count == 0)
        {
            yield return new Paragraph(AnnualReportTexts.PrioritiesNone);
            yield break;
        }

        yield return new Paragraph(AnnualReportTexts.PrioritiesIntro);
        yield return new NumberedList([.. content.Priorities.Select(ListItem.Of)]);
    }
}
