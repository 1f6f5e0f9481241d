using System.Buffers;
using System.IO.Compression;
using System.Security.Cryptography;
using Samarbeid.Domain.Papers;
using Samarbeid.Infrastructure.Papers;

namespace Samarbeid.Web.Features.Meetings.Papers;

/// <summary>Sends papers as they are read, a window at a time.</summary>
internal static class PaperSending
{
    /// <summary>Sends the bytes that were stored; the last of them only when all have proved to be.</summary>
    /// <exception cref="InvalidDataException">They are not: somebody has changed what is stored.</exception>
    public static Task CopyAsync(this StoredFiles files, PaperFile paper, Stream to, CancellationToken cancel) => files.CopyAsync(paper.File, paper.Size, paper.Sha256, to, cancel);

    /// <inheritdoc cref="CopyAsync(StoredFiles, PaperFile, Stream, CancellationToken)"/>
    public static async Task CopyAsync(this StoredFiles files, StoredFileId file, long size, string sha256, Stream to, CancellationToken cancel)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        await using var from = files.Open(file, size);
        var piece = ArrayPool<byte>.Shared.Rent(FilePiece.Length);
        try
        {
            while (await from.ReadAsync(piece.AsMemory(0, FilePiece.Length), cancel) is > 0 and var count)
            {
                hash.AppendData(piece, 0, count);
                if (from.Position == from.Length && Convert.ToHexStringLower(hash.GetCurrentHash()) != sha256)
                    throw new InvalidDataException("A stored paper does not match its SHA-256.");
                await to.WriteAsync(piece.AsMemory(0, count), cancel);
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(piece);
        }
    }

    /// <summary>Sends all papers in one package, without folders.</summary>
    public static async Task PackAsync(this StoredFiles files, PaperFiles papers, Stream to, CancellationToken cancel)
    {
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var line = new AsyncOnlyStream(to);
        await using (var zip = await ZipArchive.CreateAsync(line, ZipArchiveMode.Create, leaveOpen: true, entryNameEncoding: null, cancel))
        {
            foreach (var paper in papers.Papers)
            {
                var entry = zip.CreateEntry(NameOf(paper, names), paper.Kind.IsPacked() ? CompressionLevel.NoCompression : CompressionLevel.Fastest);
                await using var bytes = await entry.OpenAsync(cancel);
                await files.CopyAsync(paper, bytes, cancel);
            }
        }

        await line.FlushAsync(cancel);
    }

    /// <summary>"sak 3 – kart.pdf"; the second of a name is "sak 3 – kart (2).pdf".</summary>
    internal static string NameOf(PaperFile paper, HashSet<string> taken)
    {
        var of = paper.Number is { } number ? FormattableString.Invariant($"sak {number} – ") : "";
        var (stem, ending) = (Path.GetFileNameWithoutExtension(paper.FileName), Path.GetExtension(paper.FileName));
        var name = of + paper.FileName;
        for (var copy = 2; !taken.Add(name); copy++) name = FormattableString.Invariant($"{of}{stem} ({copy}){ending}");
        return name;
    }
}
