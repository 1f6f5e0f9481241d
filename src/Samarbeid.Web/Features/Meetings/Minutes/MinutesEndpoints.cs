using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.Documents;
using Samarbeid.Infrastructure.Documents;
using Samarbeid.Web.Access;
using Samarbeid.Web.Shared;

namespace Samarbeid.Web.Features.Meetings.Minutes;

/// <summary>The minutes as a file to download.</summary>
public static class MinutesEndpoints
{
    public static void MapMinutes(this WebApplication app)
    {
        Map(MeetingAddresses.MinutesPdfPattern, false, RenditionFormat.Pdf);
        Map(MeetingAddresses.MinutesWordPattern, false, RenditionFormat.Docx);
        Map(MeetingAddresses.ExemptMinutesPdfPattern, true, RenditionFormat.Pdf);
        Map(MeetingAddresses.ExemptMinutesWordPattern, true, RenditionFormat.Docx);

        void Map(string pattern, bool isExempt, RenditionFormat format) => app
            .MapGet(pattern, (Guid id, [FromQuery(Name = MeetingAddresses.EditionKey)] string? edition, MinutesQueries queries, Renderers renderers, HttpContext http) =>
                FileAsync(id, isExempt, edition, queries, renderers.For(format), http))
            .RequireAuthorization(OperationPolicy.NameOf(Operation.ReadMinutes));
    }

    private static async Task<Results<FileContentHttpResult, NotFound>> FileAsync(
        Guid id, bool isExempt, string? edition, MinutesQueries queries, IReportRenderer renderer, HttpContext http)
    {
        var asked = Asked.Edition(edition);
        if (await queries.FileAsync(new(id), isExempt, renderer.Format, asked, http.RequestAborted) is not var (file, date)) return TypedResults.NotFound();

        http.Response.Headers.CacheControl = "no-store";
        var name = string.Create(CultureInfo.InvariantCulture, $"referat-{(isExempt ? "unntatt-" : "")}{date:yyyy-MM-dd}{(asked is { } number ? $"-utgave-{number}" : "")}{renderer.FileExtension}");
        return TypedResults.File(file, renderer.ContentType, name);
    }
}
