using System.Buffers.Binary;
using System.Text;

namespace Samarbeid.Infrastructure.Documents.Pdf.Fonts;

/// <summary>The tables of an OpenType font with TrueType outlines, read big-endian as the specification has them.</summary>
internal sealed class FontFile
{
    private readonly byte[] _data;
    private readonly Dictionary<string, (int Offset, int Length)> _tables = [];

    public FontFile(byte[] data)
    {
        _data = data;
        var count = BinaryPrimitives.ReadUInt16BigEndian(data.AsSpan(4));
        for (var i = 0; i < count; i++)
        {
            var entry = data.AsSpan(12 + 16 * i, 16);
            _tables[Encoding.ASCII.GetString(entry[..4])] =
                (BinaryPrimitives.ReadInt32BigEndian(entry[8..]), BinaryPrimitives.ReadInt32BigEndian(entry[12..]));
        }

        if (!_tables.ContainsKey("glyf"))
            throw new InvalidDataException("Only fonts with TrueType outlines (a glyf table) can be embedded.");
    }

    public bool Has(string table) => _tables.ContainsKey(table);

    public ReadOnlySpan<byte> Table(string table) => _data.AsSpan(_tables[table].Offset, _tables[table].Length);

    public ushort UInt16(string table, int offset) => BinaryPrimitives.ReadUInt16BigEndian(Table(table)[offset..]);

    public short Int16(string table, int offset) => BinaryPrimitives.ReadInt16BigEndian(Table(table)[offset..]);

    public int Int32(string table, int offset) => BinaryPrimitives.ReadInt32BigEndian(Table(table)[offset..]);
}
