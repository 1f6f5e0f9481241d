using Samarbeid.Domain.Figures.Disclosure;
using Samarbeid.Infrastructure.Documents.Model;

namespace Samarbeid.Infrastructure.Documents.Annual.Sections;

/// <summary>Where the figures come from and what they can bear (metode, kilder og definisjoner).</summary>
internal static class MethodSection
{
    public static IEnumerable<ReportBlock> Of(Captions captions) =>
    [
        new Heading(1, captions.Chapter(AnnualReportTexts.Method)),
        new BulletList(
        [
            Point(AnnualReportTexts.SourceTitle, AnnualReportTexts.SourceText),
            Point(AnnualReportTexts.ReportedTitle, AnnualReportTexts.ReportedText),
            Point(AnnualReportTexts.TwoYearTitle, AnnualReportTexts.TwoYearText),
            Point(AnnualReportTexts.RateTitle, AnnualReportTexts.RateText),
            Point(AnnualReportTexts.ComparisonTitle, AnnualReportTexts.ComparisonText),
            Point(AnnualReportTexts.ChanceTitle, AnnualReportTexts.ChanceText),
            Point(AnnualReportTexts.BreakTitle, AnnualReportTexts.BreakText),
            Point(AnnualReportTexts.ClassesTitle, AnnualReportTexts.ClassesText),
            Point(AnnualReportTexts.PrivacyTitle, AnnualReportTexts.PrivacyText(SmallCounts.SmallestShown - 1)),
        ]),
    ];

    private static ListItem Point(string title, string text) => new([new(title, IsBold: true), new(text)]);
}
