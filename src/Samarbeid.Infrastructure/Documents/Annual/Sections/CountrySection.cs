using Samarbeid.Infrastructure.Documents.Model;
using Samarbeid.Infrastructure.Figures;
using Samarbeid.Infrastructure.Texts;

namespace Samarbeid.Infrastructure.Documents.Annual.Sections;

/// <summary>The country's own series over the years, as a background (landet over tid).</summary>
internal static class CountrySection
{
    public static IEnumerable<ReportBlock> Of(CrimePicture picture, Captions captions)
    {
        if (picture.Total.National is not { Count: > 1 } series) yield break;

        var (first, last) = (series[0], series[^1]);
        yield return new Heading(2, AnnualReportTexts.CountryOverTime);
        yield return new Paragraph(AnnualReportTexts.CountryOverTimeText(NorwegianFormat.Number(last.AnnualMean), last.Period.Label));
        yield return new LineChart(
            captions.Figure(AnnualReportTexts.NationalChartCaption(first.Period.Label, last.Period.Label)),
            AnnualReportTexts.LineAlternative(AnnualReportTexts.LineAlternativePart(
                AnnualReportTexts.Country,
                NorwegianFormat.Rate(first.PerThousand), first.Period.Label,
                NorwegianFormat.Rate(last.PerThousand), last.Period.Label)),
            AnnualReportTexts.RatesUnit,
            [.. series.Select(n => n.Period.Label)],
            [new(AnnualReportTexts.Country, [.. series.Select(n => (decimal?)n.PerThousand)])],
            AnnualReportTexts.SourceOffences,
            NorwegianFormat.RateDecimals);
    }
}
