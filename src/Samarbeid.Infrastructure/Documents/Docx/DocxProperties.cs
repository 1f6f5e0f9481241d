using System.Globalization;
using System.Security;
using Samarbeid.Infrastructure.Documents.Model;

namespace Samarbeid.Infrastructure.Documents.Docx;

/// <summary>What the file says of itself, and how it is to be opened.</summary>
internal static class DocxProperties
{
    public const string App = """
        <Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Samarbeid</Application></Properties>
        """;

    public static string Core(ReportDocument document, ReportWords words)
    {
        var created = document.Created.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
        return $"""
            <cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
            <dc:title>{Escaped(document.Title)}</dc:title>
            <dc:subject>{Escaped(document.Subtitle)}</dc:subject>
            <dc:creator>{Escaped(document.Author)}</dc:creator>
            <dc:identifier>{Escaped(document.Identifier)}</dc:identifier>
            <dc:language>{document.Language}</dc:language>
            {(document.IsDraft ? $"<cp:contentStatus>{Escaped(words.DraftMark)}</cp:contentStatus>" : "")}
            <dcterms:created xsi:type="dcterms:W3CDTF">{created}</dcterms:created>
            <dcterms:modified xsi:type="dcterms:W3CDTF">{created}</dcterms:modified>
            </cp:coreProperties>
            """;
    }

    // Without a mode of its own Word opens the file as if it were from 2007.
    public static string Settings(string language) => $"""
        <w:settings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
        <w:defaultTabStop w:val="709"/>
        <w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>
        <w:themeFontLang w:val="{language}"/>
        <w:decimalSymbol w:val=","/><w:listSeparator w:val=";"/>
        </w:settings>
        """;

    private static string Escaped(string text) => SecurityElement.Escape(text);
}
