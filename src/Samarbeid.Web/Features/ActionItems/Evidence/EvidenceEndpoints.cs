using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.ActionItems;
using Samarbeid.Domain.Papers;
using Samarbeid.Infrastructure.Papers;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.Security;
using Samarbeid.Web.Features.ActionItems.Work;
using Samarbeid.Web.Features.Meetings.Papers;
using Samarbeid.Web.Hosting;

namespace Samarbeid.Web.Features.ActionItems.Evidence;

/// <summary>Where evidence of an action comes in and goes out. Being responsible or contributing gives access without a grant, so only the handlers decide.</summary>
public static class EvidenceEndpoints
{
    public static void MapActionEvidence(this WebApplication app)
    {
        app.MapGet(ActionItemAddresses.PaperPattern, OneAsync).RequireAuthorization();
        app.MapPost(ActionItemAddresses.UploadPattern, AddAsync).RequireAuthorization()
            .RequireRateLimiting(RequestLimits.Uploads).WithMetadata(new RequireAntiforgeryTokenAttribute());
    }

    private static async Task<Results<PushStreamHttpResult, NotFound>> OneAsync(
        Guid id, Guid paper, EvidencePaperQueries queries, StoredFiles files, HttpContext http)
    {
        if (await queries.FindAsync(new(id), new(paper), http.RequestAborted) is not { } file) return TypedResults.NotFound();

        http.Response.Headers.CacheControl = "no-store";
        http.Response.ContentLength = file.Size;
        return TypedResults.Stream(to => files.CopyAsync(file, to, http.RequestAborted), file.Kind.MediaType(), file.FileName);
    }

    private static Task<IResult> AddAsync(
        Guid id, [FromQuery(Name = PaperAddresses.OnceKey)] Guid key, [FromHeader(Name = PaperUploads.NameHeader)] string name, AttachEvidence attach, HttpContext http) =>
        PaperUploads.TakeAsync(http, key, name, (once, file) => attach.HandleAsync(once, new(id), file, http.RequestAborted), paper => ActionItemAddresses.Paper(new(id), paper));
}

/// <summary>The papers of an action as files, for whoever may read it.</summary>
public sealed class EvidencePaperQueries(Databases databases)
{
    /// <returns>Null when there is no such paper for this person.</returns>
    public async Task<PaperFile?> FindAsync(ActionItemId id, PaperId paper, CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync(Operation.ReadActions, cancel);
        if (!(await db.AskedAsync(Operation.ReadActions, id, cancel)).IsDone) return null;

        var file = await db.PapersOf(id).Where(p => p.Id == paper && p.RemovedAt == null && p.FileId != null)
            .Select(p => new PaperFile(p.Id, p.FileName, p.Kind, p.Size, p.Sha256, p.FileId!.Value, null)).SingleOrDefaultAsync(cancel);
        if (file is not null) db.NoteReading(SecurityEventKind.PaperRead, $"Paper {file.Id.Value}");
        return file;
    }
}
