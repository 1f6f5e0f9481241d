using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Samarbeid.Domain.Documents;
using Samarbeid.Infrastructure.Documents;
using Samarbeid.Infrastructure.Documents.Model;

namespace Samarbeid.Infrastructure.Tests.Documents;

public sealed class RenderersTests
{
    private readonly Renderers _renderers =
        new ServiceCollection().AddDocuments().BuildServiceProvider().GetRequiredService<Renderers>();

    public static TheoryData<RenditionFormat, string, string, string> Formats() => new()
    {
        { RenditionFormat.Html, "text/html; charset=utf-8", ".html", "<article class=\"report\"" },
        { RenditionFormat.Pdf, "application/pdf", ".pdf", "%PDF-1.7" },
        { RenditionFormat.Docx, "application/vnd.openxmlformats-officedocument.wordprocessingml.document", ".docx", "PK" },
    };

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_format_is_found_and_made(RenditionFormat format, string contentType, string extension, string beginning)
    {
        var renderer = _renderers.For(format);

        var file = renderer.Render(SampleReports.OneOfEach());

        Assert.Equal((format, contentType, extension), (renderer.Format, renderer.ContentType, renderer.FileExtension));
        Assert.StartsWith(beginning, Encoding.UTF8.GetString(file), StringComparison.Ordinal);
        Assert.Equal(file, renderer.Render(SampleReports.OneOfEach()));
    }

    [Fact]
    public void Every_format_there_is_can_be_had_and_is_in_the_table_above() =>
        Assert.Equal(Enum.GetValues<RenditionFormat>().Select(f => (object)f), Formats().Select(row => row[0]));

    [Fact]
    public void A_new_format_is_one_more_class_and_two_of_the_same_are_a_mistake()
    {
        var one = new Renderers([new Shouting()]);

        Assert.Equal("KRIMINALITETSBILDET 2025 FOR EKSEMPELVIK", Encoding.UTF8.GetString(one.For(RenditionFormat.Html).Render(SampleReports.OneOfEach())));
        Assert.Throws<NotSupportedException>(() => one.For(RenditionFormat.Pdf));
        Assert.Throws<ArgumentException>(() => new Renderers([new Shouting(), new Shouting()]));
    }

    [Fact]
    public void An_article_is_the_page_as_text() => Assert.Equal(
        _renderers.For(RenditionFormat.Html).Render(SampleReports.OneOfEach()), Encoding.UTF8.GetBytes(_renderers.Article(SampleReports.OneOfEach(), "")));

    private sealed class Shouting : IReportRenderer
    {
        public RenditionFormat Format => RenditionFormat.Html;

        public string ContentType => "text/plain";

        public string FileExtension => ".txt";

        public byte[] Render(ReportDocument document) => Encoding.UTF8.GetBytes(document.Title.ToUpperInvariant());
    }
}
