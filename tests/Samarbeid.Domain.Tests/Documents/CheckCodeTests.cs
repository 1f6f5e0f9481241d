using Samarbeid.Domain.Documents;

namespace Samarbeid.Domain.Tests.Documents;

public sealed class CheckCodeTests
{
    [Fact]
    public void It_is_written_in_groups_and_has_no_characters_that_are_taken_for_one_another()
    {
        var codes = Enumerable.Range(0, 500).Select(_ => CheckCode.New()).ToList();

        Assert.All(codes, code => Assert.Matches("^[2-9A-HJKMNP-TV-Z]{4}(-[2-9A-HJKMNP-TV-Z]{4}){2}$", code.ToString()));
        Assert.Equal(codes.Count, codes.Distinct().Count());
        Assert.Empty("01ILOU".Intersect(CheckCode.Alphabet));
        Assert.Equal(CheckCode.Alphabet.Length, CheckCode.Alphabet.Distinct().Count());
        // Each attempt of a guess is seen and counted; this is what it has to beat.
        Assert.True(CheckCode.Length * Math.Log2(CheckCode.Alphabet.Length) > 58);
    }

    [Theory]
    [InlineData("7KQM-2XPD-94TR")]
    [InlineData("7kqm 2xpd 94tr")]
    [InlineData("  7KQM2XPD94TR ")]
    [InlineData("7kqm–2xpd–94tr")]
    public void It_is_read_as_people_write_it(string text)
    {
        Assert.True(CheckCode.TryParse(text, out var code));
        Assert.Equal(("7KQM2XPD94TR", "7KQM-2XPD-94TR"), (code.Value, code.ToString()));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("7KQM-2XPD-94T")]
    [InlineData("7KQM-2XPD-94TR2")]
    [InlineData("7KQM-2XPD-94T0")]
    [InlineData("7KQM-2XPD-94TØ")]
    [InlineData("7KQM-2XPD-94T'")]
    public void Nothing_else_is_a_code(string? text)
    {
        Assert.False(CheckCode.TryParse(text, out _));
        Assert.False(CheckCode.TryParse(new string('A', 100_000), out _));
        Assert.Throws<FormatException>(() => CheckCode.Parse(text ?? "x"));
    }

    [Fact]
    public void None_was_never_set() => Assert.Throws<InvalidOperationException>(() => default(CheckCode).Value);
}
