using Samarbeid.Infrastructure.Documents.Model;
using Samarbeid.Infrastructure.Figures;
using Samarbeid.Infrastructure.Texts;

namespace Samarbeid.Infrastructure.Documents.Annual.Sections;

/// <summary>What a politician must know, and three figures (sammendrag).</summary>
internal static class SummarySection
{
    public static IEnumerable<ReportBlock> Of(AnnualReportContent content, Captions captions, IReadOnlyList<string> missing)
    {
        yield return new Heading(1, captions.Chapter(AnnualReportTexts.Summary));
        if (!content.IsWritten)
        {
            yield return new Paragraph([new TextRun(AnnualReportTexts.SummaryMissing)], IsLead: true);
            if (content.Figures.Periods.Count > 0) yield return new Paragraph(CrimeSentences.Of(content.Figures, content.Figures.Total));
        }
        else
        {
            foreach (var (paragraph, i) in Say.Typed(content.Report!.Summary).Select((p, i) => (p, i)))
                yield return paragraph with { IsLead = i == 0 };
        }

        if (Figures(content.Figures).ToList() is { Count: > 0 } figures) yield return new KeyFigures(figures);
        if (missing.Count > 0) yield return Note.Of(AnnualReportTexts.MissingChapters, string.Join(FigureTexts.Comma, missing) + ".");
        if (content.Figures.Latest is { } latest)
            yield return Note.Of(AnnualReportTexts.HowToRead, AnnualReportTexts.HowToReadText(latest.Label));
    }

    private static IEnumerable<KeyFigure> Figures(CrimePicture picture)
    {
        if (picture.Total.Latest is not { AnnualMean: { } mean } latest) yield break;

        yield return new(
            NorwegianFormat.Number(mean), AnnualReportTexts.KeyTotal, AnnualReportTexts.KeyTotalRemark(latest.Period.Label));
        if (picture.Total.Change is { Percent: { } percent })
            yield return new(
                NorwegianFormat.ChangeInPercent(percent), AnnualReportTexts.KeyChange,
                AnnualReportTexts.KeyChangeRemark(picture.Total.Cells[^2].Period.Label));
        if (picture.Total is { PerThousand: { } rate, Country.PerThousand: { } country })
            yield return new(
                NorwegianFormat.Rate(rate), AnnualReportTexts.KeyRate,
                AnnualReportTexts.KeyRateRemark(NorwegianFormat.Rate(country)));
    }
}
