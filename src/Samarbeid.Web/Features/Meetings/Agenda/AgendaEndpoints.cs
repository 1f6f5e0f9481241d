using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using Samarbeid.Domain.Access;
using Samarbeid.Web.Access;

namespace Samarbeid.Web.Features.Meetings.Agenda;

/// <summary>The agenda as a file to download.</summary>
public static class AgendaEndpoints
{
    public static void MapAgenda(this WebApplication app) =>
        app.MapGet(MeetingAddresses.AgendaPdfPattern, PdfAsync).RequireAuthorization(OperationPolicy.NameOf(Operation.ReadMeetings));

    private static async Task<Results<FileContentHttpResult, NotFound>> PdfAsync(Guid id, AgendaFileQueries queries, HttpContext http)
    {
        if (await queries.PdfAsync(new(id), http.RequestAborted) is not var (pdf, date)) return TypedResults.NotFound();

        http.Response.Headers.CacheControl = "no-store";
        var name = string.Create(CultureInfo.InvariantCulture, $"saksliste-{date:yyyy-MM-dd}.pdf");
        return TypedResults.File(pdf, "application/pdf", name);
    }
}
