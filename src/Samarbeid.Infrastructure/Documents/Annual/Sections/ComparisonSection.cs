using Samarbeid.Domain.Figures;
using Samarbeid.Infrastructure.Documents.Model;
using Samarbeid.Infrastructure.Figures;
using Samarbeid.Infrastructure.Texts;

namespace Samarbeid.Infrastructure.Documents.Annual.Sections;

/// <summary>The rates per 1 000 inhabitants beside those of the district and the country (sammenligning).</summary>
internal static class ComparisonSection
{
    public static IEnumerable<ReportBlock> Of(CrimePicture picture, Captions captions)
    {
        yield return new Heading(2, AnnualReportTexts.Compared);
        if (picture.RatePeriod is not { } period)
        {
            yield return new Paragraph(AnnualReportTexts.NoRates);
            yield break;
        }

        yield return new Paragraph(Basis(picture, period));
        yield return RatesTable(picture, period, captions);
        yield return Bars(
            captions.Figure(AnnualReportTexts.RatesChartCaption(period.Label)),
            [
                new(picture.Place.Name, picture.Total.PerThousand),
                new(CrimeSentences.DistrictOf(picture.Place), picture.Total.District.PerThousand),
                new(AnnualReportTexts.Country, picture.Total.Country?.PerThousand),
            ]);
        if (picture.Groups.Any(g => !g.IsTotal && g.PerThousand is not null))
            yield return Bars(
                captions.Figure(AnnualReportTexts.GroupRatesChartCaption(picture.Place.Name, period.Label)),
                [.. picture.Groups.Where(g => !g.IsTotal).Select(g => new ChartBar(CrimeSentences.NameOf(g), g.PerThousand))]);
    }

    private static string Basis(CrimePicture picture, FigurePeriod period) => picture.Population is { } people
        ? AnnualReportTexts.ComparedText(period.Label, Say.Year(period.LastYear), picture.Place.Name, NorwegianFormat.Number(people))
        : AnnualReportTexts.ComparedTextAlone(period.Label, Say.Year(period.LastYear));

    private static Table RatesTable(CrimePicture picture, FigurePeriod period, Captions captions)
    {
        IReadOnlyList<TableRow> rows =
        [
            .. CountsTable.InTableOrder(picture).Select(g => new TableRow(
                CrimeSentences.NameOf(g), [Own(g, period), District(g.District), Rate(g.Country?.PerThousand)], g.IsTotal)),
        ];
        return new(
            captions.Table(AnnualReportTexts.RatesCaption(period.Label)),
            [
                new(AnnualReportTexts.Group, Weight: 1.5m),
                new(picture.Place.Name, ColumnAlignment.Right),
                new(CrimeSentences.DistrictOf(picture.Place), ColumnAlignment.Right, 1.5m),
                new(AnnualReportTexts.Country, ColumnAlignment.Right),
            ],
            rows,
            Signs.Explained(rows));
    }

    private static string Own(CrimePictureGroup group, FigurePeriod period) => group.PerThousand is { } rate
        ? NorwegianFormat.Rate(rate)
        : MissingFigures.SignOf(CellOf(group, period)?.Missing ?? MissingReason.NoRows);

    private static string District(CrimeComparison district) => AnnualReportTexts.WithFigures(
        Rate(district.PerThousand),
        AnnualReportTexts.NOfM(NorwegianFormat.Number(district.WithFigures), NorwegianFormat.Number(district.Municipalities)));

    private static string Rate(decimal? perThousand) => perThousand is { } rate ? NorwegianFormat.Rate(rate) : MissingFigures.Absent;

    private static CrimePictureCell? CellOf(CrimePictureGroup group, FigurePeriod period) => group.Cells.FirstOrDefault(c => c.Period == period);

    private static BarChart Bars(string caption, IReadOnlyList<ChartBar> bars) => new(
        caption,
        AnnualReportTexts.BarAlternative(string.Join(' ', bars.Select(Words))),
        AnnualReportTexts.RatesUnit,
        bars,
        AnnualReportTexts.SourceOffences,
        NorwegianFormat.RateDecimals);

    private static string Words(ChartBar bar) => AnnualReportTexts.BarAlternativePart(
        bar.Label, bar.Value is { } value ? NorwegianFormat.Rate(value) : AnnualReportTexts.Unknown);
}
