using System.Buffers;
using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Samarbeid.Infrastructure.Documents.Pdf.Writing;

/// <summary>Puts objects into a PDF 1.7 file: streams one by one, the rest packed, and a cross-reference stream.</summary>
internal sealed class PdfFile
{
    private const int PerPack = 200;
    private const byte InFile = 1, InPack = 2;

    private readonly ArrayBufferWriter<byte> _file = new(64 * 1024);
    private readonly List<(byte Type, int Place, byte Index)> _references = [(0, 0, 255)];

    /// <summary>The file's identity is the hash of its content, so equal reports give equal files.</summary>
    public static byte[] Write(PdfObjects objects, int catalog, int information) =>
        new PdfFile().WriteAll(objects, catalog, information);

    private byte[] WriteAll(PdfObjects objects, int catalog, int information)
    {
        Write("%PDF-1.7\n%\u00E2\u00E3\u00CF\u00D3\n");
        for (var number = 1; number <= objects.Count; number++)
        {
            _references.Add(default);
            if (objects[number].IsStream) WriteObject(number, objects[number].Bytes);
        }

        var plain = Enumerable.Range(1, objects.Count).Where(number => !objects[number].IsStream);
        foreach (var numbers in plain.Chunk(PerPack))
            WritePack(objects, numbers);
        WriteCrossReferences(catalog, information);
        return _file.WrittenSpan.ToArray();
    }

    private void WritePack(PdfObjects objects, int[] numbers)
    {
        var pack = _references.Count;
        var (head, body) = (new StringBuilder(), new ArrayBufferWriter<byte>());
        for (var i = 0; i < numbers.Length; i++)
        {
            head.Append(numbers[i]).Append(' ').Append(body.WrittenCount).Append(' ');
            body.Write(objects[numbers[i]].Bytes);
            body.Write("\n"u8);
            _references[numbers[i]] = (InPack, pack, (byte)i);
        }

        _references.Add(default);
        byte[] content = [.. Encoding.ASCII.GetBytes(head.ToString()), .. body.WrittenSpan];
        WriteObject(pack, PdfObjects.Stream($"/Type/ObjStm/N {numbers.Length}/First {head.Length}", content));
    }

    private void WriteCrossReferences(int catalog, int information)
    {
        var number = _references.Count;
        var start = _file.WrittenCount;
        _references.Add((InFile, start, 0));

        const int size = 6;
        var table = new byte[size * _references.Count];
        for (var i = 0; i < _references.Count; i++)
        {
            var (type, place, index) = _references[i];
            table[size * i] = type;
            BinaryPrimitives.WriteInt32BigEndian(table.AsSpan(size * i + 1), place);
            table[size * i + 5] = index;
        }

        var identity = Convert.ToHexString(SHA256.HashData(_file.WrittenSpan).AsSpan(0, 16));
        var entries = $"/Type/XRef/Size {_references.Count}/W[1 4 1]/Root {catalog} 0 R/Info {information} 0 R/ID[<{identity}><{identity}>]";
        WriteObject(number, PdfObjects.Stream(entries, table));
        Write($"startxref\n{start}\n%%EOF\n");
    }

    private void WriteObject(int number, byte[] bytes)
    {
        _references[number] = (InFile, _file.WrittenCount, 0);
        Write($"{number} 0 obj\n");
        _file.Write(bytes);
        Write("\nendobj\n");
    }

    private void Write(string text) => _file.Write(Encoding.Latin1.GetBytes(text));
}
