using System.IO.Compression;
using System.Text;

namespace Samarbeid.Domain.Tests.Papers;

/// <summary>Files as programs write them, as small as they can be.</summary>
internal static class SampleFiles
{
    public const string WordMain = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";

    public static byte[] Pdf => "%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n"u8.ToArray();

    public static byte[] Png => [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52, 0, 0, 0, 1, 0, 0, 0, 1, 8, 2, 0, 0, 0];

    public static byte[] Program => [0x4D, 0x5A, 0x90, 0, 3, 0, 0, 0, 4, 0, 0, 0, 0xFF, 0xFF, 0, 0];

    public static byte[] Docx => Office(WordMain, "word/document.xml");

    public static byte[] Office(string type, string part, params string[] more) => Zip(
        [("word/filler.xml", "<x/>"), ("[Content_Types].xml", Types($"<Override PartName=\"/{part}\" ContentType=\"{type}\"/>")), (part, "<x/>"), .. more.Select(name => (name, "x"))]);

    public static byte[] OpenDocument(string mimeType, params string[] more) =>
        Zip([("mimetype", mimeType), ("content.xml", "<x/>"), .. more.Select(name => (name, "x"))], CompressionLevel.NoCompression);

    public static string Types(string entries) =>
        $"<?xml version=\"1.0\"?><Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"xml\" ContentType=\"application/xml\"/>{entries}</Types>";

    public static byte[] Zip(IEnumerable<(string Name, string Text)> files, CompressionLevel level = CompressionLevel.Optimal)
    {
        var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in files)
            {
                using var entry = zip.CreateEntry(name, level).Open();
                entry.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        return bytes.ToArray();
    }

    /// <summary>Writes another number over one in the list of contents of a package.</summary>
    /// <param name="at">Where in the line of the entry.</param>
    public static byte[] Forged(byte[] zip, int entry, int at, uint number)
    {
        var forged = (byte[])zip.Clone();
        var line = -1;
        for (var n = 0; n <= entry; n++) line = forged.AsSpan(line + 1).IndexOf((ReadOnlySpan<byte>)[0x50, 0x4B, 1, 2]) + line + 1;
        BitConverter.TryWriteBytes(forged.AsSpan(line + at), number);
        return forged;
    }
}
