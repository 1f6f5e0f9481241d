using Samarbeid.Domain.Access;
using Samarbeid.Domain.Papers;

namespace Samarbeid.Infrastructure.Papers;

/// <summary>Bytes on their way in, or those of a paper. Without a paper nobody sees it, and after a while it is cleared away.</summary>
public sealed class StoredFile : IOwned
{
    public required StoredFileId Id { get; init; }
    public required ScopeId ScopeId { get; init; }
    public required DateTimeOffset StartedAt { get; init; }
}

/// <summary>A part of the bytes of a file; all but the last are <see cref="Length"/> long.</summary>
public sealed class FilePiece : IOwned
{
    /// <summary>Small enough that the runtime takes it for a short-lived object, which those over 85 000 bytes are not.</summary>
    public const int Length = 64 * 1024;

    public required StoredFileId FileId { get; init; }
    public required ScopeId ScopeId { get; init; }

    /// <summary>From 0.</summary>
    public required int Number { get; init; }
    public required byte[] Bytes { get; init; }
}
