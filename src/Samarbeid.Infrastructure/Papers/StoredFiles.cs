using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Papers;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Infrastructure.Papers;

/// <summary>The bytes of papers in the database, in pieces, so that no file is ever held in memory. Whoever calls has asked for access: a file has no
/// name, and is found by the paper that has it. No connection is held between two windows, however slow the other end is.</summary>
public sealed class StoredFiles(SystemDatabases databases, TimeProvider clock)
{
    /// <summary>How much is read or written at a time, in bytes.</summary>
    public const int Window = PiecesAtOnce * FilePiece.Length;

    private const string Part = "papers";
    private const int PiecesAtOnce = 16;

    public async Task<Outcome<StoredFileId>> BeginAsync(ScopeId scope, CancellationToken cancel)
    {
        await using var db = databases.Open(Part);
        var file = new StoredFile { Id = StoredFileId.New(), ScopeId = scope, StartedAt = clock.GetUtcNow() };
        db.Add(file);
        var begun = await db.SaveAsync(cancel);
        return begun.IsDone ? file.Id : begun.Refusal!;
    }

    /// <summary>Adds a window of bytes; all windows but the last are full.</summary>
    /// <param name="id">The file.</param>
    /// <param name="scope">That of the file.</param>
    /// <param name="at">How many bytes came before.</param>
    /// <param name="bytes">At most <see cref="Window"/>.</param>
    /// <param name="cancel">Leaves the file as it was before.</param>
    public async Task<Outcome> WriteAsync(StoredFileId id, ScopeId scope, long at, ReadOnlyMemory<byte> bytes, CancellationToken cancel)
    {
        await using var db = databases.Open(Part);
        var number = checked((int)(at / FilePiece.Length));
        for (; bytes.Length > 0; bytes = bytes[Math.Min(FilePiece.Length, bytes.Length)..])
            db.Add(new FilePiece { FileId = id, ScopeId = scope, Number = number++, Bytes = bytes[..Math.Min(FilePiece.Length, bytes.Length)].ToArray() });
        return await db.SaveAsync(cancel);
    }

    /// <summary>The bytes of a file, to be read from any place.</summary>
    public Stream Open(StoredFileId id, long size) => new StoredFileStream(this, id, size);

    /// <summary>The pieces from one number on, as many as make a window.</summary>
    internal async Task<List<byte[]>> ReadAsync(StoredFileId id, int number, CancellationToken cancel)
    {
        await using var db = databases.Open(Part);
        // Lifted: who may read the paper was decided where it was found.
        return await db.Set<FilePiece>().IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter])
            .Where(p => p.FileId == id && p.Number >= number && p.Number < number + PiecesAtOnce).OrderBy(p => p.Number).Select(p => p.Bytes).ToListAsync(cancel);
    }

    /// <summary>Puts away a file that came to nothing. One that a paper has by now stays: the database sees to that.</summary>
    public async Task DeleteAsync(StoredFileId id, CancellationToken cancel)
    {
        await using var db = databases.Open(Part);
        // Lifted: a file without a paper is nobody's to read.
        var file = await db.StoredFiles.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter]).SingleOrDefaultAsync(f => f.Id == id, cancel);
        if (file is null) return;

        db.Remove(file);
        await db.SaveChangesAsync(cancel);
    }
}
