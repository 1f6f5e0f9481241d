using Samarbeid.Domain.Figures;
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
            yield return Say.Bullets(CrimeStandouts.Of(picture));
            yield return new Heading(2, AnnualReportTexts.Groups);
            yield return Say.Bullets(picture.Groups.Select(g => CrimeSentences.Of(picture, g)));
        }

        if (MissingFigures.Why(picture) is { Count: > 0 } reasons)
            yield return Note.Of(AnnualReportTexts.MissingTitle, string.Join(' ', reasons));
        if (!picture.IsAbsent)
        {
            yield return CountsTable.Of(picture, captions);
            if (CountsChart.Of(picture, captions) is { } chart) yield return chart;
        }

        foreach (var block in ComparisonSection.Of(picture, captions)) yield return block;
    }

    private static IEnumerable<ReportBlock> Assessment(AnnualReportContent content) => content.Report?.Assessment is { Length: > 0 } assessment
        ? [new Heading(2, AnnualReportTexts.Assessment), .. Say.Typed(assessment)]
        : [];

    /// <summary>Where the figures come from, and what the signs in the table mean that occur in it.</summary>
    public static string Source(IEnumerable<MissingReason?> missing)
    {
        var reasons = missing.OfType<MissingReason>().ToList();
        List<string> signs = [];
        if (reasons.Any(r => r is MissingReason.NotPublished)) signs.Add(AnnualReportTexts.SignHidden);
        if (reasons.Any(r => r is not MissingReason.NotPublished)) signs.Add(AnnualReportTexts.SignAbsent);
        return signs.Count == 0
            ? AnnualReportTexts.SourceOffences
            : AnnualReportTexts.SourceWithSign(string.Join(' ', signs));
    }
}
