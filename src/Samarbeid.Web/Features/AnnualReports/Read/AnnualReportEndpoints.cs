using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.Documents;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Infrastructure.Documents;
using Samarbeid.Web.Access;

namespace Samarbeid.Web.Features.AnnualReports.Read;

/// <summary>Where a report is fetched as a file.</summary>
public static class AnnualReportEndpoints
{
    public static void MapAnnualReports(this WebApplication app) =>
        app.MapGet(AnnualReportAddresses.FilePattern, FileAsync).RequireAuthorization(new DemandsAttribute(Operation.ReadApprovedReports));

    private static async Task<Results<FileContentHttpResult, NotFound>> FileAsync(
        string number, int year, ReadableReportQueries queries, Renderers renderers, HttpContext http)
    {
        if (!MunicipalityNumber.TryParse(number, out var municipality)) return TypedResults.NotFound();
        if (await queries.FileAsync(municipality, year, http.RequestAborted) is not { } file) return TypedResults.NotFound();

        // Whether it may be read is asked each time; nothing in between may keep it.
        http.Response.Headers.CacheControl = "no-store";
        var pdf = renderers.For(DocumentFormat.Pdf);
        var name = string.Create(CultureInfo.InvariantCulture, $"arsrapport-{municipality}-{year}{pdf.FileExtension}");
        return TypedResults.File(file, pdf.ContentType, name);
    }
}
