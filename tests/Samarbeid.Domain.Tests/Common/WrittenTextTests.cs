using Samarbeid.Domain.Common;

namespace Samarbeid.Domain.Tests.Common;

public sealed class WrittenTextTests
{
    /// <summary>Texts without one character that can be seen.</summary>
    public static readonly IReadOnlyList<string> Blank =
    [
        "", " ", "\t\r\n", "\u00A0", "\u200B\u200B\u200B", "\u200C\u200D", "\u200E\u200F", "\u2060", "\uFEFF", "\u00AD", "\u3164", "\uFFA0", "\u115F\u1160",
        "\u2800", "\u180E", "\u034F", "\uFE0F", "\u0301", "\uDB40\uDC41", " \u200B \uFEFF\u2003", "\uD834\uDD59", "\u202E", "\u2028", "\uE000",
    ];

    public static TheoryData<string> Blanks => [.. Blank];

    [Theory]
    [MemberData(nameof(Blanks))]
    public void A_text_of_which_nothing_can_be_seen_is_no_text(string text) => Assert.True(text.IsBlank());

    [Fact]
    public void No_text_at_all_is_no_text() => Assert.True(((string?)null).IsBlank());

    [Theory]
    [InlineData("a")]
    [InlineData("-")]
    [InlineData(" \u200B1")]
    [InlineData("e\u0301")]
    [InlineData("🙂")]
    [InlineData("ﷺ")]
    [InlineData("§")]
    public void One_character_that_can_be_seen_is_enough(string text) => Assert.False(text.IsBlank());

    [Fact]
    public void The_domain_asks_nowhere_by_white_space_whether_a_text_says_anything() => Expect.None(
        from file in Directory.EnumerateFiles(Path.Combine(Repository.Root, "src/Samarbeid.Domain"), "*.cs", SearchOption.AllDirectories)
        where !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal)
            && File.ReadAllText(file).Contains("string.IsNullOrWhiteSpace", StringComparison.Ordinal)
        select file);
}
