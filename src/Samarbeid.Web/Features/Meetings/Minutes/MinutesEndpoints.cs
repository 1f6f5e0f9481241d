using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using Samarbeid.Domain.Access;
using Samarbeid.Web.Access;

namespace Samarbeid.Web.Features.Meetings.Minutes;

/// <summary>The minutes as a file to download.</summary>
public static class MinutesEndpoints
{
    public static void MapMinutes(this WebApplication app) =>
        app.MapGet(MeetingAddresses.MinutesPdfPattern, PdfAsync).RequireAuthorization(OperationPolicy.NameOf(Operation.ReadMinutes));

    private static async Task<Results<FileContentHttpResult, NotFound>> PdfAsync(Guid id, MinutesQueries queries, HttpContext http)
    {
        if (await queries.PdfAsync(new(id), http.RequestAborted) is not var (pdf, date)) return TypedResults.NotFound();

        http.Response.Headers.CacheControl = "no-store";
        var name = string.Create(CultureInfo.InvariantCulture, $"referat-{date:yyyy-MM-dd}.pdf");
        return TypedResults.File(pdf, "application/pdf", name);
    }
}
