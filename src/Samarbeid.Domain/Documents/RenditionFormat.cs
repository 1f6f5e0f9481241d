namespace Samarbeid.Domain.Documents;

/// <summary>What a document can be turned into (format).</summary>
public enum RenditionFormat
{
    /// <summary>An article to be put into a page.</summary>
    Html,

    /// <summary>A file to be printed and kept.</summary>
    Pdf,

    /// <summary>A file for a word processor (Word-dokument).</summary>
    Docx,
}
