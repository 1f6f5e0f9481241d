using Samarbeid.Domain.Papers;

namespace Samarbeid.Infrastructure.Papers;

/// <summary>Reads a stored file from any place, a window at a time.</summary>
internal sealed class StoredFileStream(StoredFiles files, StoredFileId id, long size) : Stream
{
    private List<byte[]> _pieces = [];
    private long _first = -1;

    public override bool CanRead => true;

    public override bool CanSeek => true;

    public override bool CanWrite => false;

    public override long Length => size;

    public override long Position { get; set; }

    /// <exception cref="InvalidDataException">A piece is missing.</exception>
    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (Position >= size || buffer.Length == 0) return 0;

        var number = Position / FilePiece.Length;
        if (number < _first || number >= _first + _pieces.Count)
            (_pieces, _first) = (await files.ReadAsync(id, (int)number, cancellationToken), number);
        if (_pieces.Count == 0) throw new InvalidDataException("A stored file lacks a piece.");

        var piece = _pieces[(int)(number - _first)].AsMemory((int)(Position % FilePiece.Length));
        var count = Math.Min(piece.Length, buffer.Length);
        if (count == 0) throw new InvalidDataException("A stored file is shorter than it was.");

        piece[..count].CopyTo(buffer);
        Position += count;
        return count;
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override long Seek(long offset, SeekOrigin origin) => Position = origin switch
    {
        SeekOrigin.Begin => offset,
        SeekOrigin.Current => Position + offset,
        _ => size + offset,
    };

    /// <exception cref="NotSupportedException">Always: the database is asked without blocking.</exception>
    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override void Flush()
    {
    }

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
