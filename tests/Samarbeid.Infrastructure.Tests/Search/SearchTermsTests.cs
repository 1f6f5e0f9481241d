using Samarbeid.Infrastructure.Search;

namespace Samarbeid.Infrastructure.Tests.Search;

public sealed class SearchTermsTests
{
    [Theory]
    [InlineData("ungdom", "Ungdomsklubben i sentrum", true)]
    [InlineData("ÆRLIG øst", "Østre bydel: ærlig talt", true)]
    [InlineData("ost", "Østre bydel", false)]
    [InlineData("øst", "Ostefabrikken", false)]
    [InlineData("as", "Ås kommune", false)]
    [InlineData("aas", "Ås kommune", false)]
    [InlineData("ås", "Aas gård", false)]
    [InlineData("klubb", "Ungdomsklubben", false)]
    [InlineData("Snåa", "Snåase – Snåsa", true)]
    [InlineData("Kárášj", "Kárášjohka – Karasjok", true)]
    [InlineData("karasjohka", "Kárášjohka", false)]
    [InlineData("T 14/26", "Kveldsvandring T 14/26", true)]
    [InlineData("T 14/26", "Kveldsvandring T 1/26", false)]
    [InlineData("t", "Tiltak t", null)]
    [InlineData("rus i", "Rus i skolen", true)]
    [InlineData("rus i", "Rus innen skolen", false)]
    public void A_word_is_found_at_the_beginning_of_words_letter_by_letter(string typed, string text, bool? isFound)
    {
        var terms = SearchTerms.Parse(typed);

        Assert.Equal(isFound is null, !terms.IsDone);
        if (isFound is { } found) Assert.Equal(found, terms.Value.AreIn(SearchWords.Join(text)));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("   \t ")]
    [InlineData("\"")]
    [InlineData("*")]
    [InlineData("a")]
    [InlineData("a b c")]
    [InlineData("- ( ) : ^")]
    [InlineData("\u200F\u202E")]
    [InlineData("\uD83D")]
    public void What_holds_no_word_is_refused_in_words(string? typed) => Assert.Equal(SearchRules.TooShort, SearchTerms.Parse(typed).Refusal);

    [Fact]
    public void What_is_too_long_is_refused_in_words() =>
        Assert.Equal(SearchRules.TooLong.Code, SearchTerms.Parse(new string('a', 10_000)).Refusal?.Code);

    [Fact]
    public void A_letter_in_two_characters_and_a_mark_that_is_not_seen_change_no_word()
    {
        Assert.Equal(" ås skolevei ", SearchWords.Join("A\u030As skole\u00ADv\u200Fei"));
        Assert.Equal(SearchWords.Join("Ås"), SearchWords.Join("A\u030As"));
        Assert.Equal(" et to ", SearchWords.Join("et\uD83D\uDE42to"));
    }

    [Fact]
    public void What_was_searched_for_is_marked_where_it_stands()
    {
        var terms = SearchTerms.Parse("rus øst").Value;

        Assert.Equal(
            [new("Ung og ", false), new("ruset", true), new(" på ", false), new("Østre", true), new(" stasjon", false)],
            terms.Pieces("Ung og ruset på Østre stasjon"));
        Assert.Equal("A\u030As!", string.Concat(SearchTerms.Parse("ås").Value.Pieces("A\u030As!").Select(p => p.Text)));
        Assert.True(SearchTerms.Parse("ås").Value.Pieces("A\u030As!")[0] is { IsHit: true, Text: "A\u030As" });
    }

    [Fact]
    public void A_long_text_is_cut_round_the_first_hit_and_between_words()
    {
        var terms = SearchTerms.Parse("patrulje").Value;
        var text = string.Join(' ', Enumerable.Repeat("ord", 200)) + " patruljen kommer " + string.Join(' ', Enumerable.Repeat("mer", 200));

        var cut = terms.Excerpt(text, 120);

        Assert.StartsWith("… ord", cut, StringComparison.Ordinal);
        Assert.Contains("patruljen kommer", cut, StringComparison.Ordinal);
        Assert.EndsWith("mer …", cut, StringComparison.Ordinal);
        Assert.InRange(cut.Length, 60, 130);
        Assert.Equal("kort patrulje", terms.Excerpt("kort patrulje", 120));
        // One word that never ends.
        Assert.InRange(terms.Excerpt(new string('x', 5000), 120).Length, 100, 130);
    }
}
