using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.Papers;
using Samarbeid.Infrastructure.Papers;
using Samarbeid.Web.Access;
using Samarbeid.Web.Hosting;
using Samarbeid.Web.Features.Meetings.Papers;

namespace Samarbeid.Web.Features.Agreements.Papers;

/// <summary>Where papers of an agreement come in and go out.</summary>
public static class AgreementPaperEndpoints
{
    public static void MapAgreementPapers(this WebApplication app)
    {
        var reads = OperationPolicy.NameOf(Operation.ReadAgreements);
        app.MapGet(AgreementAddresses.PaperPattern, OneAsync).RequireAuthorization(reads);
        app.MapPost(AgreementAddresses.UploadPattern, AddAsync).RequireAuthorization(reads)
            .RequireRateLimiting(RequestLimits.Uploads).WithMetadata(new RequireAntiforgeryTokenAttribute());
    }

    private static async Task<Results<PushStreamHttpResult, NotFound>> OneAsync(
        Guid id, Guid paper, AgreementPaperQueries queries, StoredFiles files, HttpContext http)
    {
        if (await queries.FindAsync(new(id), new(paper), http.RequestAborted) is not { } file) return TypedResults.NotFound();

        http.Response.Headers.CacheControl = "no-store";
        http.Response.ContentLength = file.Size;
        return TypedResults.Stream(to => files.CopyAsync(file, to, http.RequestAborted), file.Kind.MediaType(), file.FileName);
    }

    private static Task<IResult> AddAsync(
        Guid id, [FromQuery(Name = PaperAddresses.OnceKey)] Guid key, [FromHeader(Name = PaperUploads.NameHeader)] string name, AttachPaper attach, HttpContext http) =>
        PaperUploads.TakeAsync(http, key, name, (once, file) => attach.HandleAsync(once, new(id), file, http.RequestAborted), paper => AgreementAddresses.Paper(new(id), paper));
}
