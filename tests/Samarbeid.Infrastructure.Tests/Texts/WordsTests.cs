using Samarbeid.Domain.Access;
using Samarbeid.Infrastructure.Texts;

namespace Samarbeid.Infrastructure.Tests.Texts;

public sealed class WordsTests
{
    private static readonly string[] NeverShown = ["Operation", "DocumentKind", "RenditionFormat", "CodeChangeKind", "MissingReason", "ThingKind", "BorderChangeKind", "PaperKind", "VirusScan", "WheelWarnings", "SavedList", "ThreadGapKind"];

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
            using (Languages.Bokmal.Use()) Assert.False(string.IsNullOrWhiteSpace(WordTexts.File.Find($"{type.Name}_{name}")), $"{type.Name}.{name} nb");
            using (Languages.Nynorsk.Use()) Assert.False(string.IsNullOrWhiteSpace(WordTexts.File.Find($"{type.Name}_{name}")), $"{type.Name}.{name} nn");
        }
    }

    [Fact]
    public void A_word_follows_the_current_language()
    {
        using (Languages.Nynorsk.Use()) Assert.Equal("Ordførar", Words.Of(Role.Mayor));
        using (Languages.Bokmal.Use()) Assert.Equal("Ordfører", Words.Of(Role.Mayor));
    }

    [Fact]
    public void A_word_said_in_a_language_does_not_ask_who_reads()
    {
        using var reader = Languages.Bokmal.Use();

        Assert.Equal("Ordførar", Words.Of(Role.Mayor, Languages.Nynorsk));
        Assert.Equal("om 3 dagar", Languages.Nynorsk.Says(() => FormatTexts.DueInDays("", 3)).Trim(' ', '(', ')'));
        Assert.Equal("Ordfører", Words.Of(Role.Mayor));
    }

    [Fact]
    public void A_key_without_a_text_is_a_mistake() =>
        Assert.Throws<InvalidOperationException>(() => WordTexts.File.Read("Nobody_Knows"));
}
