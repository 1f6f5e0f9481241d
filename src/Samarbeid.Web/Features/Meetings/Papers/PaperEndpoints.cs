using System.Globalization;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.Papers;
using Samarbeid.Infrastructure.Papers;
using Samarbeid.Web.Access;
using Samarbeid.Web.Hosting;

namespace Samarbeid.Web.Features.Meetings.Papers;

/// <summary>Where papers come in, one to a request, and go out, one or all. Not through the page's own line: that would stand still meanwhile.</summary>
public static class PaperEndpoints
{
    public static void MapPapers(this WebApplication app)
    {
        var reads = OperationPolicy.NameOf(Operation.ReadMeetings);
        app.MapGet(PaperAddresses.OnePattern, OneAsync).RequireAuthorization(reads);
        app.MapGet(PaperAddresses.AllPattern, AllAsync).RequireAuthorization(reads);
        app.MapPost(PaperAddresses.UploadPattern, AddAsync).RequireAuthorization(reads)
            .RequireRateLimiting(RequestLimits.Uploads).WithMetadata(new RequireAntiforgeryTokenAttribute());
    }

    private static async Task<Results<PushStreamHttpResult, NotFound>> OneAsync(
        Guid id, Guid paper, PaperFileQueries queries, StoredFiles files, HttpContext http)
    {
        if (await queries.FindAsync(new(id), new(paper), http.RequestAborted) is not { } file) return TypedResults.NotFound();

        http.Response.Headers.CacheControl = "no-store";
        http.Response.ContentLength = file.Size;
        return TypedResults.Stream(to => files.CopyAsync(file, to, http.RequestAborted), file.Kind.MediaType(), file.FileName);
    }

    private static async Task<Results<PushStreamHttpResult, NotFound>> AllAsync(Guid id, PaperFileQueries queries, StoredFiles files, HttpContext http)
    {
        if (await queries.AllAsync(new(id), http.RequestAborted) is not { } papers) return TypedResults.NotFound();

        http.Response.Headers.CacheControl = "no-store";
        var name = string.Create(CultureInfo.InvariantCulture, $"vedlegg-{papers.Date:yyyy-MM-dd}.zip");
        return TypedResults.Stream(to => files.PackAsync(papers, to, http.RequestAborted), "application/zip", name);
    }

    private static Task<IResult> AddAsync(
        Guid id, [FromQuery(Name = PaperAddresses.ItemKey)] Guid? item, [FromQuery(Name = PaperAddresses.OnceKey)] Guid key,
        [FromHeader(Name = PaperUploads.NameHeader)] string name, AddPaper add, HttpContext http) => PaperUploads.TakeAsync(
            http, key, name, (once, file) => add.HandleAsync(once, new(id), item is { } of ? new AgendaItemId(of) : null, file, http.RequestAborted),
            paper => PaperAddresses.Of(new(id), paper));
}
