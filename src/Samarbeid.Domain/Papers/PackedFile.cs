using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace Samarbeid.Domain.Papers;

/// <summary>Unpacks one small file of a package, and never more than it was allowed.</summary>
internal static class PackedFile
{
    /// <summary>Of a file's own header (PKWARE APPNOTE 6.3.10, 4.3.7), without name and extra fields.</summary>
    public const int HeaderLength = 30;

    private const uint HeaderSign = 0x04034B50;

    // Deflate may make what cannot be packed a little longer.
    private const int Spare = 1024;

    /// <returns>Null when it is longer than <paramref name="most"/>, or not what the list of contents says it is.</returns>
    public static async Task<byte[]?> UnpackAsync(Stream package, ZipEntry entry, int most, CancellationToken cancel)
    {
        if (entry.Packed > most + Spare || entry.Unpacked > most) return null;

        var header = new byte[HeaderLength + Encoding.UTF8.GetByteCount(entry.Name)];
        package.Position = entry.At;
        await package.ReadExactlyAsync(header, cancel);
        if (!IsHeaderOf(header, entry)) return null;

        package.Position = entry.At + header.Length + U16(header, 28);
        var packed = new byte[entry.Packed];
        if (package.Position + packed.Length > package.Length) return null;
        await package.ReadExactlyAsync(packed, cancel);
        return entry.IsStored ? packed : await InflateAsync(packed, most, cancel);
    }

    private static bool IsHeaderOf(byte[] header, ZipEntry entry) =>
        BinaryPrimitives.ReadUInt32LittleEndian(header) == HeaderSign
        && U16(header, 8) == (entry.IsStored ? 0 : 8)
        && U16(header, 26) == header.Length - HeaderLength
        && Encoding.UTF8.GetString(header.AsSpan(HeaderLength)) == entry.Name;

    private static async Task<byte[]?> InflateAsync(byte[] packed, int most, CancellationToken cancel)
    {
        try
        {
            await using var inflated = new DeflateStream(new MemoryStream(packed), CompressionMode.Decompress);
            var bytes = new byte[most + 1];
            var count = await inflated.ReadAtLeastAsync(bytes, bytes.Length, throwOnEndOfStream: false, cancel);
            return count > most ? null : bytes[..count];
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    private static int U16(byte[] bytes, int at) => BinaryPrimitives.ReadUInt16LittleEndian(bytes.AsSpan(at));
}
