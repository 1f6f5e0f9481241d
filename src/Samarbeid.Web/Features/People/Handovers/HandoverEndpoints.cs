using Microsoft.AspNetCore.Http.HttpResults;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.People;
using Samarbeid.Web.Access;

namespace Samarbeid.Web.Features.People.Handovers;

/// <summary>The handover as a file to download.</summary>
public static class HandoverEndpoints
{
    public static void MapHandovers(this WebApplication app)
    {
        app.MapGet(HandoverAddresses.Own, (HandoverQueries queries, HttpContext http) => FileAsync(null, queries, http)).RequireAuthorization();
        app.MapGet(HandoverAddresses.OfPattern, (Guid id, HandoverQueries queries, HttpContext http) => FileAsync(new(id), queries, http))
            .RequireAuthorization(OperationPolicy.NameOf(Operation.AdministerAccess));
    }

    private static async Task<Results<FileContentHttpResult, NotFound>> FileAsync(PersonId? leaver, HandoverQueries queries, HttpContext http)
    {
        if (await queries.PdfAsync(leaver, http.RequestAborted) is not { } file) return TypedResults.NotFound();

        http.Response.Headers.CacheControl = "no-store";
        return TypedResults.File(file, "application/pdf", "overlevering.pdf");
    }
}
