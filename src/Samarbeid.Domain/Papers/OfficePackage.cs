using System.Text;
using System.Xml;
using Samarbeid.Domain.Common;

namespace Samarbeid.Domain.Papers;

/// <summary>Tells the documents that are ZIP packages apart: those of Office (ECMA-376, part 2: a list of content types) and OpenDocument
/// (ODF 1.3, part 2, 3.3: a first file that says what it is). One that can run macros is not taken.</summary>
internal static class OfficePackage
{
    private const string ContentTypes = "[Content_Types].xml", MimeType = "mimetype";

    // The list of a presentation with a thousand slides is some 200 KB; nothing else is unpacked.
    private const int LongestList = 256 * 1024, LongestMimeType = 100;

    private static readonly Dictionary<string, PaperKind> Documents = new()
    {
        ["application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"] = PaperKind.Docx,
        ["application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"] = PaperKind.Xlsx,
        ["application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml"] = PaperKind.Pptx,
    };

    private static readonly Dictionary<string, PaperKind> OpenDocuments = new()
    {
        [PaperKind.Odt.MediaType()] = PaperKind.Odt,
        [PaperKind.Ods.MediaType()] = PaperKind.Ods,
        [PaperKind.Odp.MediaType()] = PaperKind.Odp,
    };

    public static async Task<Outcome<PaperKind>> JudgeAsync(Stream package, CancellationToken cancel)
    {
        var read = await ZipDirectory.ReadAsync(package, cancel);
        if (!read.IsDone) return read.Refusal!;

        var directory = read.Value;
        if (directory.Entries is [{ Name: MimeType, At: 0 } mimeType, ..]) return await OpenDocumentAsync(package, directory, mimeType, cancel);
        if (directory.Find(ContentTypes) is not { } list) return PaperRules.IsArchive;
        if (directory.Entries.Any(e => HoldsMacros(e.Name))) return PaperRules.HasMacros;
        if (await PackedFile.UnpackAsync(package, list, LongestList, cancel) is not { } xml) return PaperRules.IsDamaged;

        return TypesIn(xml) is { } types ? OfTypes(types, directory) : PaperRules.IsDamaged;
    }

    private static async Task<Outcome<PaperKind>> OpenDocumentAsync(Stream package, ZipDirectory directory, ZipEntry mimeType, CancellationToken cancel)
    {
        if (!mimeType.IsStored || await PackedFile.UnpackAsync(package, mimeType, LongestMimeType, cancel) is not { } said) return PaperRules.IsDamaged;
        if (!OpenDocuments.TryGetValue(Encoding.ASCII.GetString(said), out var kind)) return PaperRules.NotAllowed;
        if (directory.Find("content.xml") is null) return PaperRules.IsDamaged;

        return directory.Entries.Any(e => HoldsMacros(e.Name)) ? PaperRules.HasMacros : kind;
    }

    private static bool HoldsMacros(string name) =>
        name.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase)
        || name.StartsWith("xl/macrosheets/", StringComparison.OrdinalIgnoreCase)
        || name.StartsWith("Basic/", StringComparison.OrdinalIgnoreCase)
        || name.StartsWith("Scripts/", StringComparison.OrdinalIgnoreCase);

    private static Outcome<PaperKind> OfTypes(IReadOnlyList<(string Part, string Type)> types, ZipDirectory directory)
    {
        if (types.Any(t => t.Type.Contains("macro", StringComparison.OrdinalIgnoreCase) || t.Type.Contains("vba", StringComparison.OrdinalIgnoreCase))) return PaperRules.HasMacros;

        var documents = types.Where(t => Documents.ContainsKey(t.Type)).ToList();
        if (documents.Count != 1) return PaperRules.NotAllowed;

        var (part, type) = documents[0];
        return part.Length == 0 || directory.Find(part.TrimStart('/')) is not null ? Documents[type] : PaperRules.IsDamaged;
    }

    /// <returns>Null when it is no list of content types.</returns>
    private static List<(string Part, string Type)>? TypesIn(byte[] xml)
    {
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = LongestList };
        var types = new List<(string, string)>();
        try
        {
            using var reader = XmlReader.Create(new MemoryStream(xml), settings);
            while (reader.Read())
                if (reader is { NodeType: XmlNodeType.Element, LocalName: "Override" or "Default" })
                    types.Add((reader.GetAttribute("PartName") ?? "", reader.GetAttribute("ContentType") ?? ""));
            return types;
        }
        catch (XmlException)
        {
            return null;
        }
    }
}
