using Samarbeid.Infrastructure.Documents.Pdf.Fonts;

namespace Samarbeid.Infrastructure.Tests.Documents;

public sealed class PrintableTextTests
{
    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Linje én\r\nlinje to\tetter tabulator")]
    [InlineData("ÆØÅ æøå čđŋšŧž ČĐŊŠŦŽ áéöäü – — « » “ ” … € § ° × − ½")]
    [InlineData("a\u030A\u00A0hard space, soft\u00ADhyphen, zero\u200Bwidth")]
    public void Ordinary_text_can_be_printed(string? text) => Assert.Null(PrintableText.FirstUnprintable(text));

    [Theory]
    [InlineData("Hei 🙂 og 🎉", "🙂")]
    [InlineData("Familie 👨‍👩‍👧", "👨‍👩‍👧")]
    [InlineData("Flagg 🇳🇴", "🇳🇴")]
    [InlineData("中文", "中")]
    [InlineData("Klokke\a", "\a")]
    public void What_the_font_lacks_is_named_as_a_person_sees_it(string text, string expected) =>
        Assert.Equal(expected, PrintableText.FirstUnprintable(text));

    [Fact]
    public void Half_a_character_is_refused() => Assert.NotNull(PrintableText.FirstUnprintable("Halv \uD83D"));
}
