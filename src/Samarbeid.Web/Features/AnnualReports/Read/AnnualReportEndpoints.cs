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
    public static void MapAnnualReports(this WebApplication app)
    {
        Map(AnnualReportAddresses.FilePattern, RenditionFormat.Pdf);
        Map(AnnualReportAddresses.WordPattern, RenditionFormat.Docx);

        void Map(string pattern, RenditionFormat format) => app
            .MapGet(pattern, (string number, int year, ReadableReportQueries queries, Renderers renderers, HttpContext http) =>
                FileAsync(number, year, queries, renderers.For(format), http))
            .RequireAuthorization(new DemandsAttribute(Operation.ReadApprovedReports));
    }

    private static async Task<Results<FileContentHttpResult, NotFound>> FileAsync(
        string number, int year, ReadableReportQueries queries, IReportRenderer renderer, HttpContext http)
    {
        if (!MunicipalityNumber.TryParse(number, out var municipality)) return TypedResults.NotFound();
        if (await queries.FileAsync(municipality, year, renderer.Format, http.RequestAborted) is not { } file) return TypedResults.NotFound();

        // Whether it may be read is asked each time; nothing in between may keep it.
        http.Response.Headers.CacheControl = "no-store";
        var name = string.Create(CultureInfo.InvariantCulture, $"arsrapport-{municipality}-{year}{renderer.FileExtension}");
        return TypedResults.File(file, renderer.ContentType, name);
    }
}
