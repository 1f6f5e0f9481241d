using Samarbeid.Domain.Access;
using Samarbeid.Infrastructure.Texts;

namespace Samarbeid.Infrastructure.Tests.Texts;

public sealed class WordsTests
{
    private static readonly string[] NeverShown = ["Operation", "DocumentKind", "CodeChangeKind", "MissingReason"];

    public static TheoryData<Type> Enums()
    {
        var shown = typeof(Role).Assembly.GetExportedTypes().Where(t => t.IsEnum && !NeverShown.Contains(t.Name)).ToList();
        Assert.True(shown.Count > 10);
        return [.. shown];
    }

    [Theory]
    [MemberData(nameof(Enums))]
    public void Every_value_people_see_has_a_word_in_both_forms(Type type)
    {
        foreach (var name in Enum.GetNames(type))
        {
            Assert.False(string.IsNullOrWhiteSpace(WordTexts.ResourceManager.GetString($"{type.Name}_{name}", Languages.Bokmal)), $"{type.Name}.{name} nb");
            Assert.False(string.IsNullOrWhiteSpace(WordTexts.ResourceManager.GetString($"{type.Name}_{name}", Languages.Nynorsk)), $"{type.Name}.{name} nn");
        }
    }

    [Fact]
    public void A_word_follows_the_current_language()
    {
        using (Languages.Nynorsk.Use()) Assert.Equal("Ordførar", Words.Of(Role.Mayor));
        using (Languages.Bokmal.Use()) Assert.Equal("Ordfører", Words.Of(Role.Mayor));
    }
}
