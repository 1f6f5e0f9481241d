using System.Globalization;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.Papers;
using Samarbeid.Infrastructure.Papers;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.SingleUse;
using Samarbeid.Web.Access;
using Samarbeid.Web.Hosting;
using Samarbeid.Web.Shared;

namespace Samarbeid.Web.Features.Meetings.Papers;

/// <summary>Where papers come in, one to a request, and go out, one or all. Not through the page's own line: that would stand still meanwhile.</summary>
public static class PaperEndpoints
{
    /// <summary>The name of the file, escaped as in an address: in a header, for addresses are logged on the way.</summary>
    public const string NameHeader = "X-Filnavn";

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

    /// <returns>201 when the paper is there; otherwise words for whoever sent it.</returns>
    private static async Task<IResult> AddAsync(
        Guid id, [FromQuery(Name = PaperAddresses.ItemKey)] Guid? item, [FromQuery(Name = PaperAddresses.OnceKey)] Guid key,
        [FromHeader(Name = NameHeader)] string name, AddPaper add, HttpContext http)
    {
        if (http.Features.Get<IAntiforgeryValidationFeature>() is not { IsValid: true } || key == default) return TypedResults.BadRequest();

        // AddPaper counts the bytes itself, and says so in words where the server would only hang up.
        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size) size.MaxRequestBodySize = null;
        var file = new UploadedFile(Uri.UnescapeDataString(name), http.Request.ContentLength, http.Request.Body);
        try
        {
            var added = await add.HandleAsync(new SingleUseKey(key), new(id), item is { } of ? new AgendaItemId(of) : null, file, http.RequestAborted);
            return added.IsDone ? TypedResults.Created(PaperAddresses.Of(new(id), added.Value)) : Refused(added.Refusal!);
        }
        catch (Exception fault) when (fault is BadHttpRequestException or IOException && !PersistenceRules.IsOutage(fault))
        {
            return Refused(PaperRules.CutOff);
        }
        catch (OperationCanceledException) when (http.RequestAborted.IsCancellationRequested)
        {
            // Nobody is there to be told.
            return TypedResults.Empty;
        }
    }

    private static ContentHttpResult Refused(Domain.Common.Refusal refusal) => TypedResults.Text(
        RefusalText.For(refusal), "text/plain; charset=utf-8",
        statusCode: refusal == PersistenceRules.NotFound ? StatusCodes.Status404NotFound : StatusCodes.Status422UnprocessableEntity);
}
