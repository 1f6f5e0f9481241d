using Samarbeid.Infrastructure.Documents.Pdf;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokens;

namespace Samarbeid.Infrastructure.Tests.Documents;

/// <summary>The way from what stands on a page to the structure and back (ISO 32000-1, 14.7.4): a reader that follows a finger needs it.</summary>
public sealed class PdfParentTreeTests : IDisposable
{
    private readonly PdfReader _pdf = new(new PdfReportRenderer().Render(EightPageReport.Make()));

    public void Dispose() => _pdf.Dispose();

    [Fact]
    public void What_stands_on_a_page_leads_to_an_element_that_claims_it_on_that_page()
    {
        var (parents, pages) = (_pdf.ParentTree(), _pdf.PageObjects());

        Assert.Equal(_pdf.Pages.Count, pages.Count);
        foreach (var ((reference, page), read) in pages.Zip(_pdf.Pages))
        {
            var owners = ((ArrayToken)parents[_pdf.Get<NumericToken>(page, "StructParents")!.Int]).Data;
            Assert.Equal(Enumerable.Range(0, owners.Count), read.GetMarkedContents().SelectMany(Numbers).Order());
            Assert.All(owners, (owner, number) => Assert.Contains((reference, number), ClaimsOf((DictionaryToken)_pdf.Resolve(owner))));
        }
    }

    [Fact]
    public void No_element_claims_what_does_not_lead_back_to_it()
    {
        var parents = _pdf.ParentTree();
        var numbers = _pdf.PageObjects().ToDictionary(p => p.Reference, p => _pdf.Get<NumericToken>(p.Page, "StructParents")!.Int);
        var claims = _pdf.Structure().SelectMany(e => ClaimsOf(e.Element).Select(claim => (e.Element, claim.Page, claim.Number))).ToArray();

        Assert.All(claims, c => Assert.Same(c.Element, _pdf.Resolve(((ArrayToken)parents[numbers[c.Page]]).Data[c.Number])));
        // Some of them goes on from one page to the next, and is claimed on both.
        Assert.Contains(claims.GroupBy(c => c.Element), element => element.Select(c => c.Page).Distinct().Count() > 1);
    }

    [Fact]
    public void A_link_leads_to_the_element_that_holds_it()
    {
        var parents = _pdf.ParentTree();
        var links = _pdf.PageObjects().SelectMany(p => (_pdf.Get<ArrayToken>(p.Page, "Annots")?.Data ?? []).Select(a => (p.Reference, Link: (IndirectReferenceToken)a))).ToArray();

        Assert.NotEmpty(links);
        Assert.All(links, link =>
        {
            var owner = (DictionaryToken)_pdf.Resolve(parents[_pdf.Get<NumericToken>((DictionaryToken)_pdf.Resolve(link.Link), "StructParent")!.Int]);
            Assert.Equal("Link", _pdf.TextOf(owner, "S"));
            var held = _pdf.Get<ArrayToken>(owner, "K")!.Data.Select(_pdf.Resolve).OfType<DictionaryToken>().Single(k => _pdf.TextOf(k, "Type") == "OBJR");
            Assert.Equal((link.Link.Data, link.Reference), (ReferenceOf(held, "Obj"), ReferenceOf(held, "Pg")));
        });
    }

    [Fact]
    public void The_next_key_of_the_parent_tree_is_the_first_one_free()
    {
        var keys = _pdf.ParentTree().Keys.ToArray();

        Assert.Equal(Enumerable.Range(0, keys.Length), keys);
        Assert.Equal(keys.Length, _pdf.Get<NumericToken>(_pdf.Get<DictionaryToken>(_pdf.Catalog, "StructTreeRoot")!, "ParentTreeNextKey")!.Int);
    }

    /// <summary>The stretches of content that an element holds itself: of its own page, or of one it names.</summary>
    private IEnumerable<(IndirectReference Page, int Number)> ClaimsOf(DictionaryToken element)
    {
        foreach (var kid in _pdf.Get<ArrayToken>(element, "K")!.Data)
        {
            if (kid is NumericToken number) yield return (ReferenceOf(element, "Pg"), number.Int);
            else if (kid is DictionaryToken content && _pdf.TextOf(content, "Type") == "MCR")
                yield return (ReferenceOf(content, "Pg"), _pdf.Get<NumericToken>(content, "MCID")!.Int);
        }
    }

    private static IEnumerable<int> Numbers(MarkedContentElement content) =>
        content.Children.SelectMany(Numbers).Concat(content is { IsArtifact: false, MarkedContentIdentifier: >= 0 and var own } ? [own] : []);

    private static IndirectReference ReferenceOf(DictionaryToken dictionary, string name) =>
        ((IndirectReferenceToken)dictionary.Data[name]).Data;
}
