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

        return await (await BeginAsync(database, picture, year, cancel));
    }

    /// <summary>Every municipality's, in the order of their numbers; the public figures are read once for them all.
    /// One is read while others are drawn, as many as there are processors.</summary>
    /// <exception cref="ArgumentOutOfRangeException">No report can be about the year.</exception>
    public async IAsyncEnumerable<AnnualReportFile> RenderAllAsync(int year, [EnumeratorCancellation] CancellationToken cancel)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, AnnualReport.FirstYear);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, AnnualReport.LastYear);

        await using var database = databases.Open("report");
        var pictures = await AllCrimePictures.ReadAsync(database, cancel);
        var begun = new Queue<(MunicipalityNumber Number, Task<byte[]> File)>();
        foreach (var number in pictures.Numbers.Order())
        {
            begun.Enqueue((number, await BeginAsync(database, pictures.Of(number), year, cancel)));
            if (begun.Count > Environment.ProcessorCount) yield return await FirstAsync();
        }

        while (begun.Count > 0) yield return await FirstAsync();

        async Task<AnnualReportFile> FirstAsync()
        {
            var (number, file) = begun.Dequeue();
            return new(number, await file);
        }
    }

    /// <summary>Reads all that is needed; what comes back is the drawing, which needs no database.</summary>
    private async Task<Task<byte[]>> BeginAsync(SamarbeidDbContext database, CrimePicture picture, int year, CancellationToken cancel)
    {
        var content = await AnnualReportContentQuery.ReadAsync(database, picture, year, cancel);
        if (content is { IsDraft: false, Report: { } report }) return Task.FromResult(await IssuedAsync(database, report, cancel));

        var today = NorwegianCalendar.At(calendar.Today, TimeOnly.MinValue);
        return Task.Run(() => renderers.For(RenditionFormat.Pdf).Render(AnnualReportDocument.Of(content, today)), cancel);
    }

    private static async Task<byte[]> IssuedAsync(SamarbeidDbContext database, WrittenReport report, CancellationToken cancel)
    {
        var issued = AnnualReportContentQuery.Visible(database, database.IssuedDocuments)
            .Where(d => d.SubjectId == report.Id.Value && d.Kind == DocumentKind.AnnualReport && d.Edition == report.Edition);
        return await IssuedDocuments.FileAsync(issued, RenditionFormat.Pdf, cancel)
            ?? throw new InvalidDataException($"The report {report.Id.Value} is approved, but was not issued as PDF.");
    }
}
