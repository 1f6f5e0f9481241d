using Bunit;
using Samarbeid.Web.Features.ActionItems.Steps;

namespace Samarbeid.Web.Tests.Features.ActionItems;

/// <summary>How far the steps are, in words that a screen reader says of the bar too.</summary>
public sealed class StepProgressTests : BunitContext
{
    [Theory]
    [InlineData(3, 5, "3 av 5 delsteg")]
    [InlineData(0, 1, "0 av 1 delsteg")]
    public void The_bar_is_named_by_the_words_beside_it(int done, int all, string words)
    {
        using var culture = new InCulture("nb-NO");

        var shown = Render<StepProgress>(p => p.Add(s => s.Done, done).Add(s => s.All, all));

        var bar = shown.Find("progress");
        Assert.Equal(words, shown.Find($"#{bar.GetAttribute("aria-labelledby")}").TextContent);
        Assert.Equal(FormattableString.Invariant($"{done}/{all}"), $"{bar.GetAttribute("value")}/{bar.GetAttribute("max")}");
    }

    [Fact]
    public void An_action_without_steps_shows_no_bar() =>
        Assert.Empty(Render<StepProgress>(p => p.Add(s => s.Done, 0).Add(s => s.All, 0)).FindAll("progress"));
}
