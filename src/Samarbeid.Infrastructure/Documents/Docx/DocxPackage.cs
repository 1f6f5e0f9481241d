using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Samarbeid.Infrastructure.Documents.Docx;

/// <summary>A part of the file: its path in it, and its XML.</summary>
internal readonly record struct DocxPart(string Path, string Xml);

/// <summary>Packs the parts of a Word document into a file (ISO/IEC 29500-2). By hand, since the library's own packing puts the time of day and
/// chance names into it, and the same document is to give the same bytes.</summary>
internal static class DocxPackage
{
    public const string HeaderId = "header", FooterId = "footer";

    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private const string ContentTypes = $"""
        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
        <Default Extension="png" ContentType="image/png"/>
        <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
        <Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>
        <Override PartName="/docProps/app.xml" ContentType="application/vnd.openxmlformats-officedocument.extended-properties+xml"/>
        <Override PartName="/word/document.xml" ContentType="{Word}document.main+xml"/>
        <Override PartName="/word/styles.xml" ContentType="{Word}styles+xml"/>
        <Override PartName="/word/numbering.xml" ContentType="{Word}numbering+xml"/>
        <Override PartName="/word/settings.xml" ContentType="{Word}settings+xml"/>
        <Override PartName="/word/header1.xml" ContentType="{Word}header+xml"/>
        <Override PartName="/word/footer1.xml" ContentType="{Word}footer+xml"/>
        </Types>
        """;

    private const string OfPackage = $"""
        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
        <Relationship Id="document" Type="{Relations}officeDocument" Target="word/document.xml"/>
        <Relationship Id="core" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/>
        <Relationship Id="app" Type="{Relations}extended-properties" Target="docProps/app.xml"/>
        </Relationships>
        """;

    private const string OfDocument = $$"""
        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
        <Relationship Id="styles" Type="{{Relations}}styles" Target="styles.xml"/>
        <Relationship Id="numbering" Type="{{Relations}}numbering" Target="numbering.xml"/>
        <Relationship Id="settings" Type="{{Relations}}settings" Target="settings.xml"/>
        <Relationship Id="{{HeaderId}}" Type="{{Relations}}header" Target="header1.xml"/>
        <Relationship Id="{{FooterId}}" Type="{{Relations}}footer" Target="footer1.xml"/>
        {0}
        </Relationships>
        """;

    /// <summary>What the text calls a picture by, counted from 1.</summary>
    public static string ImageId(int number) => string.Create(CultureInfo.InvariantCulture, $"image{number}");

    public static byte[] Write(IEnumerable<DocxPart> parts, IReadOnlyList<byte[]> pictures)
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            // Readers that look at the beginning of a file to tell what it is expect the content types there.
            Add(zip, new("[Content_Types].xml", ContentTypes));
            Add(zip, new("_rels/.rels", OfPackage));
            Add(zip, new("word/_rels/document.xml.rels", Related(pictures.Count)));
            foreach (var part in parts) Add(zip, part);
            for (var i = 0; i < pictures.Count; i++) Add(zip, $"word/media/{ImageId(i + 1)}.png", pictures[i]);
        }

        return file.ToArray();
    }

    private static string Related(int pictures) => OfDocument.Replace("{0}", string.Concat(Enumerable.Range(1, pictures).Select(number =>
        $"""<Relationship Id="{ImageId(number)}" Type="{Relations}image" Target="media/{ImageId(number)}.png"/>""")), StringComparison.Ordinal);

    private static void Add(ZipArchive zip, DocxPart part) =>
        Add(zip, part.Path, Encoding.UTF8.GetBytes($"""<?xml version="1.0" encoding="UTF-8" standalone="yes"?>{"\n"}{part.Xml}"""));

    private static void Add(ZipArchive zip, string path, byte[] bytes)
    {
        var entry = zip.CreateEntry(path, CompressionLevel.Optimal);
        entry.LastWriteTime = NoTime;
        using var stream = entry.Open();
        stream.Write(bytes);
    }
}
