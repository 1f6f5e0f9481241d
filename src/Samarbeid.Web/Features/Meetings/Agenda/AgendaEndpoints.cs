using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.Documents;
using Samarbeid.Infrastructure.Documents;
using Samarbeid.Web.Access;

namespace Samarbeid.Web.Features.Meetings.Agenda;

/// <summary>The agenda as a file to download.</summary>
public static class AgendaEndpoints
{
    public static void MapAgenda(this WebApplication app)
    {
        Map(MeetingAddresses.AgendaPdfPattern, false, RenditionFormat.Pdf);
        Map(MeetingAddresses.AgendaWordPattern, false, RenditionFormat.Docx);
        Map(MeetingAddresses.ExemptAgendaPdfPattern, true, RenditionFormat.Pdf);
        Map(MeetingAddresses.ExemptAgendaWordPattern, true, RenditionFormat.Docx);

        void Map(string pattern, bool isExempt, RenditionFormat format) => app
            .MapGet(pattern, (Guid id, AgendaFileQueries queries, Renderers renderers, HttpContext http) => FileAsync(id, isExempt, queries, renderers.For(format), http))
            .RequireAuthorization(OperationPolicy.NameOf(Operation.ReadMeetings));
    }

    private static async Task<Results<FileContentHttpResult, NotFound>> FileAsync(
        Guid id, bool isExempt, AgendaFileQueries queries, IReportRenderer renderer, HttpContext http)
    {
        if (await queries.FileAsync(new(id), isExempt, renderer.Format, http.RequestAborted) is not var (file, date)) return TypedResults.NotFound();

        http.Response.Headers.CacheControl = "no-store";
        var name = string.Create(CultureInfo.InvariantCulture, $"saksliste-{(isExempt ? "unntatt-" : "")}{date:yyyy-MM-dd}{renderer.FileExtension}");
        return TypedResults.File(file, renderer.ContentType, name);
    }
}
