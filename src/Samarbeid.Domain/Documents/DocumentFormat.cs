namespace Samarbeid.Domain.Documents;

/// <summary>What a document can be turned into (format).</summary>
public enum DocumentFormat
{
    /// <summary>An article to be put into a page.</summary>
    Html,

    /// <summary>A file to be printed and kept.</summary>
    Pdf,
}
