using Samarbeid.Infrastructure.Documents.Model;
using Samarbeid.Infrastructure.Documents.Pdf.Layout;

namespace Samarbeid.Infrastructure.Tests.Documents;

public sealed class LineBreakerTests
{
    private const double Size = 10;

    [Fact]
    public void A_hard_space_never_breaks() =>
        Assert.Equal(["Tallet er ", "12\u00A0345"], Lines("Tallet er 12\u00A0345", 62));

    [Fact]
    public void A_hyphen_between_letters_may_end_a_line_but_one_in_a_code_may_not()
    {
        Assert.Equal(["nord-", "norsk"], Lines("nord-norsk", 30));
        Assert.Equal(["et ", "SLT-1"], Lines("et SLT-1", 30));
    }

    [Fact]
    public void A_word_wider_than_the_line_is_split_and_nothing_is_lost()
    {
        var lines = Lines("kriminalitetsforebyggingskoordinator", 60);

        Assert.True(lines.Length > 2);
        Assert.Equal("kriminalitetsforebyggingskoordinator", string.Concat(lines));
    }

    [Fact]
    public void A_line_feed_breaks_and_repeated_spaces_count_as_one() =>
        Assert.Equal(["en ", "to tre"], Lines(" en  \r\n to   tre", 200));

    [Fact]
    public void Width_leaves_out_the_space_that_ends_a_line() =>
        Assert.Equal(LineBreaker.Break("ord", Size, 100)[0].Width, LineBreaker.Break("ord annet", Size, 20)[0].Width);

    [Fact]
    public void A_word_may_change_weight_within_without_breaking()
    {
        var line = Assert.Single(LineBreaker.Break([new TextRun("halv"), new TextRun("fet", IsBold: true)], Size, 200));

        Assert.Equal(["halv", "fet"], line.Pieces.Select(piece => piece.Text));
    }

    private static string[] Lines(string text, double width) =>
        [.. LineBreaker.Break(text, Size, width).Select(line => string.Concat(line.Pieces.Select(piece => piece.Text)))];
}
