using Samarbeid.Infrastructure.Documents.Model;
using Samarbeid.Infrastructure.Figures;

namespace Samarbeid.Infrastructure.Documents.Annual.Sections;

/// <summary>What the public figures say of the municipality (kriminalitetsbilde).</summary>
internal static class CrimePictureSection
{
    public static IEnumerable<ReportBlock> Of(AnnualReportContent content, Captions captions)
    {
        var picture = content.Figures;
        return
        [
            new Heading(1, captions.Chapter(AnnualReportTexts.Picture)),
            .. picture.Periods.Count == 0 ? [NoPeriods(content.Year)] : Figures(picture, captions),
            .. CountrySection.Of(picture, captions),
            .. Assessment(content),
        ];
    }

    private static Paragraph NoPeriods(int year) => new(FigureTexts.NoPeriods(Say.Year(year)));

    private static IEnumerable<ReportBlock> Figures(CrimePicture picture, Captions captions)
    {
        if (!picture.IsAbsent)
        {
            yield return new Heading(2, AnnualReportTexts.StandingOut);
            yield return new Paragraph(string.Join(' ', CrimeStandouts.Of(picture)));
        }

        if (MissingFigures.Why(picture) is { Count: > 0 } reasons)
            yield return Note.Of(AnnualReportTexts.MissingTitle, string.Join(' ', reasons));
        if (BordersToTell(picture) is { Length: > 0 } borders) yield return Note.Of(AnnualReportTexts.BordersTitle, borders);
        if (!picture.IsAbsent)
        {
            yield return CountsTable.Of(picture, captions);
            if (CountsChart.Of(picture, captions) is { } chart) yield return chart;
        }

        foreach (var block in ComparisonSection.Of(picture, captions)) yield return block;
    }

    // A municipality that was a part of another says so where it says which figures are missing.
    private static string BordersToTell(CrimePicture picture) =>
        string.Join(' ', BorderSentences.Of(picture).Where(s => !MissingFigures.Why(picture).Any(w => w.Contains(s, StringComparison.Ordinal))));

    private static IEnumerable<ReportBlock> Assessment(AnnualReportContent content) => content.Report?.Assessment is { Length: > 0 } assessment
        ? [new Heading(2, AnnualReportTexts.Assessment), .. Say.Typed(assessment)]
        : [];
}
