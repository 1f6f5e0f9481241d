using Samarbeid.Infrastructure.Documents.Model;

namespace Samarbeid.Infrastructure.Tests.Documents;

public sealed class TextDifferenceTests
{
    [Fact]
    public void One_word_is_put_in_the_place_of_another() => Assert.Equal(
        [(DifferenceKind.Same, "Møtet varte i "), (DifferenceKind.Removed, "20"), (DifferenceKind.Added, "40"), (DifferenceKind.Same, " minutter.")],
        Words("Møtet varte i 20 minutter.", "Møtet varte i 40 minutter."));

    [Fact]
    public void A_sentence_in_the_place_of_another_is_read_as_a_sentence() => Assert.Equal(
        [(DifferenceKind.Removed, "Saken ble tatt til orientering"), (DifferenceKind.Added, "Vaktene kommer fra fredag"), (DifferenceKind.Same, ".")],
        Words("Saken ble tatt til orientering.", "Vaktene kommer fra fredag."));

    [Fact]
    public void What_is_added_last_is_added_as_a_whole() => Assert.Equal(
        [(DifferenceKind.Same, "Enige"), (DifferenceKind.Added, ". Politiet melder tilbake"), (DifferenceKind.Same, ".")],
        Words("Enige.", "Enige. Politiet melder tilbake."));

    [Fact]
    public void Lines_that_are_equal_are_left_out_and_each_is_under_its_heading()
    {
        var line = Assert.Single(TextDifference.Between("# Saker\nEn\n# Godkjenning\nTo\n", "# Saker\nEn\n# Godkjenning\nTre\n"));

        Assert.Equal("Godkjenning", line.Heading);
        Assert.Equal([(DifferenceKind.Removed, "To"), (DifferenceKind.Added, "Tre")], line.Parts.Select(p => (p.Kind, p.Text)));
        Assert.Empty(TextDifference.Between("# Saker\nEn\n", "# Saker\nEn\n"));
    }

    private static IEnumerable<(DifferenceKind, string)> Words(string was, string now) => TextDifference.Words(was, now).Select(p => (p.Kind, p.Text));
}
