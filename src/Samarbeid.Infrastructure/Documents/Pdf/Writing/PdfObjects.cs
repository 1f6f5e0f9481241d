using System.IO.Compression;
using System.Text;

namespace Samarbeid.Infrastructure.Documents.Pdf.Writing;

/// <summary>The numbered objects of a PDF file while it is put together.</summary>
internal sealed class PdfObjects
{
    private readonly List<(byte[] Bytes, bool IsStream)> _objects = [];

    public int Count => _objects.Count;

    /// <summary>Object numbers start at 1.</summary>
    public (byte[] Bytes, bool IsStream) this[int number] => _objects[number - 1];

    /// <summary>Takes a number for an object that others refer to before it is written.</summary>
    public int Reserve()
    {
        _objects.Add(([], false));
        return _objects.Count;
    }

    public void Set(int number, string content) => _objects[number - 1] = (Encoding.Latin1.GetBytes(content), false);

    public int Add(string content)
    {
        var number = Reserve();
        Set(number, content);
        return number;
    }

    public int AddStream(string dictionary, ReadOnlySpan<byte> data, bool isCompressed = true)
    {
        var number = Reserve();
        _objects[number - 1] = (Stream(dictionary, data, isCompressed), true);
        return number;
    }

    public static byte[] Stream(string dictionary, ReadOnlySpan<byte> data, bool isCompressed = true)
    {
        var body = isCompressed ? Compress(data) : data.ToArray();
        var filter = isCompressed ? "/Filter/FlateDecode" : "";
        return
        [
            .. Encoding.Latin1.GetBytes($"<<{dictionary}{filter}/Length {body.Length}>>stream\n"),
            .. body,
            .. "\nendstream"u8,
        ];
    }

    private static byte[] Compress(ReadOnlySpan<byte> data)
    {
        using var compressed = new MemoryStream();
        using (var zlib = new ZLibStream(compressed, CompressionLevel.Optimal, leaveOpen: true))
            zlib.Write(data);
        return compressed.ToArray();
    }
}
