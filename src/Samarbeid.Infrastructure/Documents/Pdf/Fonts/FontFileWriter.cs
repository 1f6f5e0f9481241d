using System.Buffers.Binary;
using System.Text;

namespace Samarbeid.Infrastructure.Documents.Pdf.Fonts;

/// <summary>Puts tables together to a font file, with the directory and checksums OpenType asks for.</summary>
internal static class FontFileWriter
{
    public static byte[] Write(SortedDictionary<string, byte[]> tables)
    {
        var directory = 12 + 16 * tables.Count;
        var file = new byte[directory + tables.Values.Sum(table => Padded(table.Length))];
        WriteHeader(file, (ushort)tables.Count);

        var (entry, position) = (12, directory);
        foreach (var (tag, table) in tables)
        {
            table.CopyTo(file, position);
            Encoding.ASCII.GetBytes(tag, file.AsSpan(entry));
            BinaryPrimitives.WriteUInt32BigEndian(file.AsSpan(entry + 4), Checksum(file.AsSpan(position, Padded(table.Length))));
            BinaryPrimitives.WriteInt32BigEndian(file.AsSpan(entry + 8), position);
            BinaryPrimitives.WriteInt32BigEndian(file.AsSpan(entry + 12), table.Length);
            entry += 16;
            position += Padded(table.Length);
        }

        return file;
    }

    private static void WriteHeader(Span<byte> file, ushort tables)
    {
        var selector = (ushort)Math.Log2(tables);
        var range = (ushort)(16 << selector);
        BinaryPrimitives.WriteUInt32BigEndian(file, 0x00010000);
        BinaryPrimitives.WriteUInt16BigEndian(file[4..], tables);
        BinaryPrimitives.WriteUInt16BigEndian(file[6..], range);
        BinaryPrimitives.WriteUInt16BigEndian(file[8..], selector);
        BinaryPrimitives.WriteUInt16BigEndian(file[10..], (ushort)(16 * tables - range));
    }

    private static uint Checksum(ReadOnlySpan<byte> table)
    {
        var sum = 0u;
        for (var i = 0; i < table.Length; i += 4)
            sum += BinaryPrimitives.ReadUInt32BigEndian(table[i..]);
        return sum;
    }

    private static int Padded(int length) => (length + 3) & ~3;
}
