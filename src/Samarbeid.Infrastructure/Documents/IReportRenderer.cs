using Samarbeid.Infrastructure.Documents.Model;

namespace Samarbeid.Infrastructure.Documents;

/// <summary>Turns a report into a file or page of one format (gjengivelse).</summary>
public interface IReportRenderer
{
    string ContentType { get; }

    /// <summary>With its dot, as in «.pdf».</summary>
    string FileExtension { get; }

    byte[] Render(ReportDocument document);
}
