using Samarbeid.Domain.Documents;
using Samarbeid.Domain.Papers;

namespace Samarbeid.Infrastructure.Documents.Archive;

/// <summary>A file of a package for the archive (fil i arkivpakken): of bytes that are at hand, or of a paper whose bytes lie in the database.</summary>
/// <param name="Path">Where it lies in the package, in letters every system takes.</param>
/// <param name="Name">What people call it.</param>
/// <param name="Size">In bytes.</param>
/// <param name="Sha256">Of the bytes, as <see cref="DocumentHash"/> writes it.</param>
public sealed record ArchiveFile(string Path, string Name, string MediaType, long Size, string Sha256)
{
    /// <summary>Null for a paper.</summary>
    public byte[]? Bytes { get; private init; }

    /// <summary>Where the bytes of a paper are; null for what is at hand.</summary>
    public StoredFileId? Stored { get; private init; }

    /// <summary>Whether packing it would win nothing.</summary>
    public bool IsPacked { get; private init; }

    public static ArchiveFile Of(string path, string name, string mediaType, byte[] bytes) =>
        new(path, name, mediaType, bytes.Length, DocumentHash.Of(bytes)) { Bytes = bytes, IsPacked = mediaType == PaperKind.Pdf.MediaType() };

    public static ArchiveFile Of(string path, ArchivedPaper paper) =>
        new(path, paper.FileName, paper.Kind.MediaType(), paper.Size, paper.Sha256) { Stored = paper.File, IsPacked = paper.Kind.IsPacked() };
}

/// <summary>How something in a package is kept from the public (skjerming).</summary>
/// <param name="Citation">The provision, as it is cited (skjermingshjemmel).</param>
/// <param name="Scope">What of it is kept from the public, in words.</param>
/// <param name="Until">The last day; null for no end.</param>
public sealed record Shielding(string Citation, string Scope, DateOnly? Until);

/// <summary>A document in a package, in one file (dokumentbeskrivelse).</summary>
/// <param name="Format">The code of the format, such as RA-PDF for PDF/A.</param>
public sealed record ArchiveDocument(string Title, string Type, string Format, ArchiveFile File)
{
    /// <summary>Hoveddokument; the others are attached to it.</summary>
    public bool IsMain { get; init; }

    /// <summary>Which version of the same document it is, from 1.</summary>
    public int Edition { get; init; } = 1;

    /// <summary>Null for what everybody may read.</summary>
    public Shielding? Shielding { get; init; }
}

/// <summary>All that a package holds (arkivpakkens innhold).</summary>
/// <param name="Name">What the package is called as a file, without ending.</param>
/// <param name="Title">What it is of.</param>
/// <param name="Files">The list of contents first, then the messages, then the documents.</param>
public sealed record ArchiveContent(string Name, string Title, IReadOnlyList<ArchiveFile> Files);
