using System.Text;
using Samarbeid.Domain.Documents;

namespace Samarbeid.Domain.Tests.Documents;

public sealed class IssuedDocumentTests
{
    private readonly IssuedDocument _document =
        IssuedDocument.Issue(new(Guid.NewGuid()), DocumentKind.AnnualReport, Guid.NewGuid(), 2, "{\"å\":1}", Given.Sheriff, Given.Now);

    [Fact]
    public void It_holds_its_words_and_their_fingerprint()
    {
        Assert.Equal("{\"å\":1}", _document.Json);
        Assert.Equal(DocumentHash.Of(Encoding.UTF8.GetBytes(_document.Json)), _document.Sha256);
        Assert.Equal((2, Given.Sheriff, Given.Now), (_document.Edition, _document.IssuedBy, _document.IssuedAt));
        Assert.Empty(_document.Renditions);
    }

    [Fact]
    public void It_keeps_one_rendition_of_each_format_for_good()
    {
        _document.Keep(RenditionFormat.Pdf, [1, 2, 3]);

        Assert.Throws<InvalidOperationException>(() => _document.Keep(RenditionFormat.Pdf, [4]));

        var rendition = Assert.Single(_document.Renditions);
        Assert.Equal((_document.Id, _document.ScopeId, RenditionFormat.Pdf), (rendition.DocumentId, rendition.ScopeId, rendition.Format));
        Assert.Equal([1, 2, 3], rendition.Bytes);
        Assert.Equal(DocumentHash.Of([1, 2, 3]), rendition.Sha256);
    }

    [Fact]
    public void Its_seal_is_of_its_words_and_all_its_files_and_its_place_is_given_once()
    {
        var words = _document.Seal;
        _document.Keep(RenditionFormat.Docx, [4]);
        _document.Keep(RenditionFormat.Pdf, [1, 2, 3]);
        var code = CheckCode.New();

        _document.Join(7, code);

        Assert.NotEqual(words, _document.Seal);
        // In the order of the formats, whichever was kept first.
        Assert.Equal(
            DocumentHash.Seal(_document.Sha256, [(RenditionFormat.Pdf, DocumentHash.Of([1, 2, 3])), (RenditionFormat.Docx, DocumentHash.Of([4]))]), _document.Seal);
        Assert.NotEqual(DocumentHash.Seal(_document.Sha256, [(RenditionFormat.Pdf, DocumentHash.Of([9]))]), _document.Seal);
        Assert.Equal((7, code), (_document.ChainPosition, _document.CheckCode));
        Assert.Throws<InvalidOperationException>(() => _document.Join(8, code));
        Assert.Throws<ArgumentOutOfRangeException>(() => _document.Join(0, code));
    }

    // FIPS 180-2, appendix B.1.
    [Fact]
    public void A_fingerprint_is_SHA_256_in_small_hexadecimal_digits() =>
        Assert.Equal("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", DocumentHash.Of("abc"u8));

    [Fact]
    public void Bytes_are_given_only_with_the_fingerprint_they_had()
    {
        byte[] bytes = [1, 2, 3];

        Assert.Same(bytes, DocumentHash.Checked(bytes, DocumentHash.Of(bytes)));
        Assert.Throws<InvalidDataException>(() => DocumentHash.Checked([1, 2, 4], DocumentHash.Of(bytes)));
    }
}
