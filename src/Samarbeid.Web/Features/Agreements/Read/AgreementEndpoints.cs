using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.Documents;
using Samarbeid.Infrastructure.Documents;
using Samarbeid.Web.Access;

namespace Samarbeid.Web.Features.Agreements.Read;

/// <summary>An agreement as a file to download.</summary>
public static class AgreementEndpoints
{
    public static void MapAgreements(this WebApplication app)
    {
        Map(AgreementAddresses.PdfPattern, RenditionFormat.Pdf);
        Map(AgreementAddresses.WordPattern, RenditionFormat.Docx);

        void Map(string pattern, RenditionFormat format) => app
            .MapGet(pattern, (Guid id, AgreementFileQueries queries, Renderers renderers, HttpContext http) => FileAsync(id, queries, renderers.For(format), http))
            .RequireAuthorization(OperationPolicy.NameOf(Operation.ReadAgreements));
    }

    private static async Task<Results<FileContentHttpResult, NotFound>> FileAsync(Guid id, AgreementFileQueries queries, IReportRenderer renderer, HttpContext http)
    {
        if (await queries.FileAsync(new(id), renderer.Format, http.RequestAborted) is not var (file, year)) return TypedResults.NotFound();

        http.Response.Headers.CacheControl = "no-store";
        return TypedResults.File(file, renderer.ContentType, string.Create(CultureInfo.InvariantCulture, $"samarbeidsavtale-{year}{renderer.FileExtension}"));
    }
}
