using System.Runtime.CompilerServices;
using Samarbeid.Domain.AnnualReports;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Documents;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Infrastructure.Figures;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Infrastructure.Documents.Annual;

/// <summary>The file of one municipality's report (rapportfil).</summary>
public sealed record AnnualReportFile(MunicipalityNumber Number, byte[] Bytes);

/// <summary>Makes the files of annual reports for operators, who are bound by no scope: the issued file where a report is approved,
/// else a draft as of today.</summary>
public sealed class AnnualReportWriter(SystemDatabases databases, Renderers renderers, NorwegianCalendar calendar)
{
    /// <returns>The file, or why there is none: no such municipality, no such year.</returns>
    public async Task<Outcome<byte[]>> RenderAsync(MunicipalityNumber number, int year, CancellationToken cancel)
    {
        if (year is < AnnualReport.FirstYear or > AnnualReport.LastYear) return AnnualReportRules.UnknownYear.With(year);

        await using var database = databases.Open("report");
        if (await CrimePictureQuery.ReadAsync(database, number, cancel) is not { } picture) return FigureRules.UnknownMunicipality.With(number);

        return await FileAsync(database, picture, year, cancel);
    }

    /// <summary>Every municipality's, in the order of their numbers; the public figures are read once for them all.</summary>
    /// <exception cref="ArgumentOutOfRangeException">No report can be about the year.</exception>
    public async IAsyncEnumerable<AnnualReportFile> RenderAllAsync(int year, [EnumeratorCancellation] CancellationToken cancel)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, AnnualReport.FirstYear);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, AnnualReport.LastYear);

        await using var database = databases.Open("report");
        var pictures = await AllCrimePictures.ReadAsync(database, cancel);
        foreach (var number in pictures.Numbers.Order())
            yield return new(number, await FileAsync(database, pictures.Of(number), year, cancel));
    }

    private async Task<byte[]> FileAsync(SamarbeidDbContext database, CrimePicture picture, int year, CancellationToken cancel)
    {
        var content = await AnnualReportContentQuery.ReadAsync(database, picture, year, cancel);
        return content is { IsDraft: false, Report: { } report }
            ? await IssuedAsync(database, report, cancel)
            : renderers.For(DocumentFormat.Pdf).Render(AnnualReportDocument.Of(content, NorwegianCalendar.At(calendar.Today, TimeOnly.MinValue)));
    }

    private static async Task<byte[]> IssuedAsync(SamarbeidDbContext database, WrittenReport report, CancellationToken cancel)
    {
        var issued = AnnualReportContentQuery.Visible(database, database.IssuedDocuments)
            .Where(d => d.SubjectId == report.Id.Value && d.Kind == DocumentKind.AnnualReport && d.Edition == report.Edition);
        return await IssuedDocuments.FileAsync(issued, DocumentFormat.Pdf, cancel)
            ?? throw new InvalidDataException($"The report {report.Id.Value} is approved, but was not issued as PDF.");
    }
}
