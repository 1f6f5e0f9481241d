namespace Samarbeid.Web.Tests.Texts;

public sealed class TextsTests
{
    // Words whose spelling was looked at and is right in both forms; a line each, so that a new one is seen in review.
    private static readonly HashSet<string> SameInBoth = [.. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Texts", "same-in-both.txt"))
        .Where(line => line.Length > 0 && line[0] != '#')];

    [Fact]
    public void There_are_texts() => Assert.True(TextFiles.Pairs().Count() > 100);

    [Fact]
    public void Each_text_file_has_a_nynorsk_one_with_the_same_keys()
    {
        foreach (var file in TextFiles.Bokmaal)
        {
            Assert.True(File.Exists(TextFiles.NynorskOf(file)), $"{file} has no nynorsk");
            Assert.Equal(
                TextFiles.Read(file).Keys.Order(StringComparer.Ordinal),
                TextFiles.Read(TextFiles.NynorskOf(file)).Keys.Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public void No_text_is_empty() =>
        None(TextFiles.Pairs().Where(t => string.IsNullOrWhiteSpace(t.Bokmaal) || string.IsNullOrWhiteSpace(t.Nynorsk)).Select(t => t.Place));

    [Fact]
    public void Both_forms_have_the_same_placeholders() =>
        None(TextFiles.Pairs()
            .Where(t => !WrittenForms.PlaceholdersOf(t.Bokmaal).SequenceEqual(WrittenForms.PlaceholdersOf(t.Nynorsk)))
            .Select(t => t.Place));

    [Fact]
    public void Nynorsk_holds_no_word_that_is_bokmaal_only() =>
        None(
            from text in TextFiles.Pairs()
            from word in WrittenForms.BokmaalIn(text.Nynorsk)
            select $"{text.Place}: {word}");

    [Fact]
    public void Nynorsk_has_one_word_for_one_thing() =>
        None(
            from text in TextFiles.Pairs()
            from word in WrittenForms.OtherNynorskIn(text.Nynorsk)
            select $"{text.Place}: {word}");

    [Fact]
    public void Bokmaal_holds_no_word_that_is_nynorsk_only() =>
        None(
            from text in TextFiles.Pairs()
            from word in WrittenForms.NynorskIn(text.Bokmaal)
            select $"{text.Place}: {word}");

    [Fact]
    public void A_text_is_the_same_in_both_forms_only_when_each_of_its_words_is() =>
        None(
            from text in TextFiles.Pairs()
            where text.Bokmaal == text.Nynorsk
            from word in WrittenForms.WordsOf(text.Nynorsk)
            where !SameInBoth.Contains(word)
            select $"{text.Place}: {word}");

    [Fact]
    public void No_word_said_to_be_the_same_in_both_is_known_to_differ() =>
        None(from word in SameInBoth from known in WrittenForms.BokmaalIn(word).Concat(WrittenForms.NynorskIn(word)) select known);

    [Theory]
    [InlineData("Møtet er ikke avlyst", "ikke")]
    [InlineData("Anbefalingen står", "Anbefalingen")]
    [InlineData("Utfordringen er mottatt", "Utfordringen")]
    [InlineData("Ein viktig muligheit", "muligheit")]
    [InlineData("Kjærlighet", "Kjærlighet")]
    [InlineData("Dei opne tiltakene", "tiltakene")]
    [InlineData("Vedlegget vises ikkje", "vises")]
    [InlineData("mens møtet går", "mens")]
    public void Bokmaal_is_recognised(string text, string word) => Assert.Contains(word, WrittenForms.BokmaalIn(text));

    // Says them all at once; the built-in assertion stops after five.
    private static void None(IEnumerable<string> offenders)
    {
        var all = offenders.Distinct().ToList();
        if (all.Count > 0) Assert.Fail(string.Join('\n', all));
    }
}
