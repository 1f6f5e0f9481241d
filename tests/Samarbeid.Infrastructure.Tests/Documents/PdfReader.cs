using System.Diagnostics.CodeAnalysis;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokens;

namespace Samarbeid.Infrastructure.Tests.Documents;

/// <summary>Reads back what a screen reader would find in a PDF.</summary>
internal sealed class PdfReader(byte[] pdf) : IDisposable
{
    private readonly PdfDocument _document = PdfDocument.Open(pdf);

    public IReadOnlyList<Page> Pages => [.. _document.GetPages()];

    public DictionaryToken Catalog => _document.Structure.Catalog.CatalogDictionary;

    public string Text => string.Concat(Pages.Select(page => page.Text));

    public string? Title => _document.Information.Title;

    public string Xmp => _document.TryGetXmpMetadata(out var xmp) ? xmp.GetXDocument().ToString() : "";

    public void Dispose() => _document.Dispose();

    public T? Get<T>(DictionaryToken dictionary, string name)
        where T : class, IToken =>
        dictionary.TryGet(NameToken.Create(name), out IToken? token) ? Resolve(token) as T : null;

    public string? TextOf(DictionaryToken dictionary, string name) => dictionary.TryGet(NameToken.Create(name), out IToken? token)
        ? Resolve(token) switch
        {
            StringToken text => text.Data,
            HexToken hexadecimal => hexadecimal.Data,
            NameToken value => value.Data,
            _ => null,
        }
        : null;

    /// <summary>The structure tree in reading order: each element's type and dictionary.</summary>
    public IReadOnlyList<(string Type, DictionaryToken Element)> Structure()
    {
        var found = new List<(string, DictionaryToken)>();
        Walk(Get<DictionaryToken>(Catalog, "StructTreeRoot")!.Data["K"], found);
        return found;
    }

    /// <summary>The pages as objects of the file, in their order.</summary>
    public IReadOnlyList<(IndirectReference Reference, DictionaryToken Page)> PageObjects() =>
        [.. Get<ArrayToken>(Get<DictionaryToken>(Catalog, "Pages")!, "Kids")!.Data.OfType<IndirectReferenceToken>()
            .Select(kid => (kid.Data, (DictionaryToken)Resolve(kid)))];

    /// <summary>The parent tree: for each key what it leads to, unresolved.</summary>
    public IReadOnlyDictionary<int, IToken> ParentTree()
    {
        var pairs = Get<ArrayToken>(Get<DictionaryToken>(Get<DictionaryToken>(Catalog, "StructTreeRoot")!, "ParentTree")!, "Nums")!.Data;
        return pairs.Chunk(2).ToDictionary(pair => ((NumericToken)pair[0]).Int, pair => pair[1]);
    }

    public IEnumerable<DictionaryToken> Elements(string type) => Structure().Where(e => e.Type == type).Select(e => e.Element);

    public IReadOnlyList<string> Bookmarks() =>
        _document.TryGetBookmarks(out var bookmarks) ? [.. bookmarks.GetNodes().Select(node => node.Title)] : [];

    /// <summary>Letters that are neither in the structure nor marked as not to be read.</summary>
    public int UntaggedLetters()
    {
        var marked = Pages.SelectMany(page => page.GetMarkedContents()).Sum(Letters);
        return Pages.Sum(page => page.Letters.Count) - marked;
    }

    [return: NotNullIfNotNull(nameof(token))]
    public IToken? Resolve(IToken? token)
    {
        while (token is IndirectReferenceToken reference)
            token = _document.Structure.GetObject(reference.Data)!.Data;
        return token;
    }

    private static int Letters(MarkedContentElement content) =>
        (content.IsArtifact || content.MarkedContentIdentifier >= 0 ? content.Letters.Count : 0) + content.Children.Sum(Letters);

    private void Walk(IToken token, List<(string, DictionaryToken)> found)
    {
        switch (Resolve(token))
        {
            case ArrayToken kids:
                foreach (var kid in kids.Data) Walk(kid, found);
                break;
            case DictionaryToken element when Get<NameToken>(element, "S") is { } type:
                found.Add((type.Data, element));
                if (element.TryGet(NameToken.Create("K"), out IToken? children)) Walk(children, found);
                break;
        }
    }
}
