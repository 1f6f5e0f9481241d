using System.Reflection;
using System.Resources;
using Samarbeid.Domain.Common;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Web.Shared;

namespace Samarbeid.Web.Tests.Texts;

public sealed class RuleTextsTests
{
    private static readonly IReadOnlyList<Refusal> Refusals =
    [
        .. from assembly in new[] { typeof(Refusal).Assembly, typeof(Databases).Assembly, typeof(RefusalText).Assembly }
           from type in assembly.GetTypes()
           from field in type.GetFields(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static)
           where field.FieldType == typeof(Refusal) && !field.Name.Contains('<', StringComparison.Ordinal)
           select (Refusal)field.GetValue(null)!,
    ];

    [Fact]
    public void There_are_refusals() => Assert.True(Refusals.Count > 50);

    [Theory]
    [InlineData("nb-NO")]
    [InlineData("nn-NO")]
    public void Each_refusal_has_words_in_both_forms(string culture)
    {
        // Without the parent, which would answer for the nynorsk that is missing.
        var texts = new ResourceManager(typeof(RuleTexts))
            .GetResourceSet(new(culture == "nb-NO" ? "" : "nn"), createIfNotExists: true, tryParents: false)!;

        Assert.Empty(from refusal in Refusals where texts.GetString(RefusalText.KeyOf(refusal.Code)) is null select refusal.Code);
    }

    [Fact]
    public void Each_code_is_used_once() => Assert.Empty(Refusals.GroupBy(r => r.Code).Where(g => g.Count() > 1).Select(g => g.Key));

    [Fact]
    public void No_text_speaks_of_a_refusal_that_is_gone() =>
        Assert.Empty(TextFiles.Read(TextFiles.Bokmaal.Single(f => Path.GetFileName(f) == "RuleTexts.resx")).Keys
            .Except(Refusals.Select(r => RefusalText.KeyOf(r.Code))));

    [Theory]
    [InlineData("nb-NO", "Skriv hvor møtet holdes, med høyst 1\u00A0200 tegn.")]
    [InlineData("nn-NO", "Skriv kvar møtet blir halde, med høgst 1\u00A0200 teikn.")]
    public void The_words_mention_the_values(string culture, string expected)
    {
        using var _ = new InCulture(culture);

        Assert.Equal(expected, RefusalText.For(Domain.Meetings.MeetingRules.NeedsPlace.With(1200)));
    }

    [Fact]
    public void A_code_without_words_is_a_mistake() =>
        Assert.Throws<InvalidOperationException>(() => RefusalText.For(new("Nobody.Knows")));
}
