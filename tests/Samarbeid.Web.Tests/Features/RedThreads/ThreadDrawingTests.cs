using Samarbeid.Domain.ActionItems;
using Samarbeid.Domain.Challenges;
using Samarbeid.Domain.Indicators;
using Samarbeid.Domain.Recommendations;
using Samarbeid.Domain.RedThreads;
using Samarbeid.Web.Features.RedThreads;

namespace Samarbeid.Web.Tests.Features.RedThreads;

public sealed class ThreadDrawingTests
{
    private static readonly DateOnly Today = TestSystem.Today;

    [Fact]
    public void Every_link_has_a_place_of_its_own_and_what_is_missing_glares()
    {
        using var language = new InCulture("nb-NO");
        var (advised, other) = (Advised(), Advised());
        var thread = new ThreadChallenge(ChallengeId.New(), "Rus", "", false)
        {
            Indicators = [new(IndicatorId.New(), "Ungdata", true), new(IndicatorId.New(), "Meldinger", false)],
            Recommendations = [advised, other],
            Actions = [Action(advised.Id, -9), Action(advised.Id, 9), Action(null, 9)],
        };

        var drawing = new ThreadDrawer(new(thread, true, Today)).Draw();

        Assert.Equal(drawing.Nodes.Count, drawing.Nodes.Select(n => (n.Stage, n.Row)).Distinct().Count());
        Assert.All(drawing.Joints, j => Assert.True(j.From.Stage < j.To.Stage && drawing.Nodes.Contains(j.From) && drawing.Nodes.Contains(j.To)));
        Assert.Equal(["uten målinger", "Ingen har skrevet årsaken", "Ingen tiltak av anbefalingen", "Ingen resultat, 9 dager over fristen"],
            drawing.Nodes.Where(n => n.Glares).OrderBy(n => n.Stage).Select(n => n.Kind.Length > 0 ? n.Kind : n.Title));
    }

    [Fact]
    public void Recommended_three_times_without_an_action_is_one_gap_that_each_leads_to()
    {
        using var language = new InCulture("nb-NO");
        var thread = new ThreadChallenge(ChallengeId.New(), "Vold", "Kjent", false) { Recommendations = [Advised(2022), Advised(2023), Advised(2025)] };

        var drawing = new ThreadDrawer(new(thread, true, Today)).Draw();

        var gap = drawing.Nodes.Single(n => n.Stage is ThreadStage.ActionItem);
        Assert.Equal("Anbefalt tre ganger siden 2022, ingen tiltak", gap.Title);
        Assert.Equal(3, drawing.Joints.Count(j => j.To == gap));
    }

    [Theory]
    [InlineData("Kort", "Kort")]
    [InlineData("Felles informasjonsmøte for foreldre", "Felles|informasjonsmøte|for foreldre")]
    [InlineData("Kommunehelsesamarbeidsutvalget møtes", "Kommunehelsesam-|arbeidsutvalget|møtes")]
    public void Words_are_broken_into_lines_that_fit(string text, string lines) => Assert.Equal(lines.Split('|'), ThreadLayout.Wrap(text, 4));

    [Fact]
    public void What_does_not_fit_ends_in_dots()
    {
        var lines = ThreadLayout.Wrap("en to tre fire fem seks sju åtte ni ti elleve tolv", 2);

        Assert.Equal(2, lines.Count);
        Assert.EndsWith("…", lines[1], StringComparison.Ordinal);
    }

    private static ThreadRecommendation Advised(int year = 2025) => new(RecommendationId.New(), "A 1/25", "Åpen klubb", new(year, 2, 1), Today.AddDays(20), RecommendationState.Endorsed);

    private static ThreadAction Action(RecommendationId? of, int dueIn) => new(ActionItemId.New(), "T 1/26", "Ring", of, ActionItemState.InProgress, Today.AddDays(dueIn), null, null, null);
}
