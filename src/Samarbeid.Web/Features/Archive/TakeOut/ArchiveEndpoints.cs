using System.IO.Compression;
using Microsoft.AspNetCore.Http.HttpResults;
using Samarbeid.Domain.Access;
using Samarbeid.Infrastructure.Documents.Archive;
using Samarbeid.Infrastructure.Papers;
using Samarbeid.Web.Access;
using Samarbeid.Web.Features.Meetings.Papers;

namespace Samarbeid.Web.Features.Archive.TakeOut;

/// <summary>A package for the archive as a file, sent as it is read.</summary>
public static class ArchiveEndpoints
{
    public static void MapArchive(this WebApplication app) =>
        app.MapGet(ArchiveAddresses.FilePattern, FileAsync).RequireAuthorization(OperationPolicy.NameOf(Operation.DeliverToArchive));

    private static async Task<Results<PushStreamHttpResult, NotFound>> FileAsync(Guid id, ArchiveFileQueries queries, StoredFiles files, HttpContext http)
    {
        if (await queries.FindAsync(new(id), http.RequestAborted) is not { } content) return TypedResults.NotFound();

        http.Response.Headers.CacheControl = "no-store";
        return TypedResults.Stream(to => files.PackAsync(content, to, http.RequestAborted), "application/zip", content.Name + ".zip");
    }

    /// <summary>Sends the package a window at a time: papers are not in memory, and the last bytes of each are sent only when all have proved to be those that were stored.</summary>
    internal static async Task PackAsync(this StoredFiles stored, ArchiveContent content, Stream to, CancellationToken cancel)
    {
        var line = new AsyncOnlyStream(to);
        await using (var zip = await ZipArchive.CreateAsync(line, ZipArchiveMode.Create, leaveOpen: true, entryNameEncoding: null, cancel))
        {
            foreach (var file in content.Files)
            {
                var entry = zip.CreateEntry(file.Path, file.IsPacked ? CompressionLevel.NoCompression : CompressionLevel.Fastest);
                await using var bytes = await entry.OpenAsync(cancel);
                if (file.Stored is { } paper) await stored.CopyAsync(paper, file.Size, file.Sha256, bytes, cancel);
                else await bytes.WriteAsync(file.Bytes, cancel);
            }
        }

        await line.FlushAsync(cancel);
    }
}
