using Samarbeid.Domain.Documents;
using Samarbeid.Infrastructure.Documents.Model;

namespace Samarbeid.Infrastructure.Documents;

/// <summary>Turns a document into a file or page of one format (gjengivelse). It is registered by being one, and found by its format.</summary>
public interface IReportRenderer
{
    RenditionFormat Format { get; }

    string ContentType { get; }

    /// <summary>With its dot, as in «.pdf».</summary>
    string FileExtension { get; }

    /// <summary>The same document always gives the same bytes.</summary>
    byte[] Render(ReportDocument document);
}
