using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Samarbeid.Infrastructure.Tests.Documents;

/// <summary>Reads a Word document back through the library that knows its rules.</summary>
internal sealed class DocxReader(byte[] bytes) : IDisposable
{
    private readonly WordprocessingDocument _document = WordprocessingDocument.Open(new MemoryStream(bytes), isEditable: false);

    public MainDocumentPart Main => _document.MainDocumentPart!;

    public Body Body => Main.Document!.Body!;

    public string Text => Body.InnerText;

    public string Header => string.Concat(Main.HeaderParts.Select(p => p.Header!.InnerText));

    /// <summary>Each paragraph that has a style, as «Heading1 Oppmøte».</summary>
    public IEnumerable<string> Styled => Body.Descendants<Paragraph>()
        .Where(p => p.ParagraphProperties?.ParagraphStyleId is not null).Select(p => $"{p.ParagraphProperties!.ParagraphStyleId!.Val} {p.InnerText}");

    /// <summary>What Word would have to repair, in words; the strictest judge is the one of the newest version.</summary>
    public IReadOnlyList<string> Faults =>
    [
        .. new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(_document).Select(e => $"{e.Part?.Uri} {e.Path?.XPath}: {e.Description}"),
        .. Unknown,
    ];

    public string Property(string name) => XDocument.Load(_document.CoreFilePropertiesPart!.GetStream()).Root!.Elements().Single(e => e.Name.LocalName == name).Value;

    public void Dispose() => _document.Dispose();

    // The validator does not ask whether what is named exists.
    private IEnumerable<string> Unknown
    {
        get
        {
            var styles = Main.StyleDefinitionsPart!.Styles!.Elements<Style>().Select(s => s.StyleId!.Value!).ToHashSet();
            var lists = Main.NumberingDefinitionsPart!.Numbering!.Elements<NumberingInstance>().Select(n => n.NumberID!.Value).ToHashSet();
            var anchors = Body.Descendants<BookmarkStart>().Select(b => b.Name!.Value!).ToHashSet();
            return
            [
                .. Body.Descendants<ParagraphStyleId>().Select(s => s.Val!.Value!).Concat(Body.Descendants<TableStyle>().Select(s => s.Val!.Value!)).Where(s => !styles.Contains(s)),
                .. Body.Descendants<NumberingId>().Select(n => n.Val!.Value).Where(n => !lists.Contains(n)).Select(n => $"list {n}"),
                .. Body.Descendants<Hyperlink>().Select(h => h.Anchor!.Value!).Where(a => !anchors.Contains(a)),
            ];
        }
    }
}
