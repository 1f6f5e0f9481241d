using System.Text;
using Samarbeid.Domain.Documents;
using Samarbeid.Infrastructure.Documents.Model;

namespace Samarbeid.Infrastructure.Documents;

/// <summary>The formats a document can be had in (formater), each with the one who makes it.</summary>
/// <exception cref="ArgumentException">Two make the same format.</exception>
public sealed class Renderers(IEnumerable<IReportRenderer> renderers)
{
    private readonly Dictionary<RenditionFormat, IReportRenderer> _byFormat = renderers.ToDictionary(r => r.Format);

    public IReportRenderer For(RenditionFormat format) => _byFormat.TryGetValue(format, out var renderer)
        ? renderer
        : throw new NotSupportedException($"No document is made as {format}.");

    /// <summary>The document as markup to put into a page; every text in it is encoded.</summary>
    /// <param name="document">What it says.</param>
    /// <param name="address">Of the page: with its base a bare fragment would lead to the front page.</param>
    public string Article(ReportDocument document, string address) => Encoding.UTF8.GetString(For(RenditionFormat.Html).Render(document))
        .Replace("<a href=\"#", $"<a href=\"{address}#", StringComparison.Ordinal);
}
