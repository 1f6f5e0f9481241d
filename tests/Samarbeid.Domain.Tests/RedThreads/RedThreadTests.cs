using Samarbeid.Domain.ActionItems;
using Samarbeid.Domain.Challenges;
using Samarbeid.Domain.Indicators;
using Samarbeid.Domain.Recommendations;
using Samarbeid.Domain.RedThreads;
using Samarbeid.Domain.Themes;

namespace Samarbeid.Domain.Tests.RedThreads;

public sealed class RedThreadTests
{
    private static readonly DateOnly Today = Given.Today;

    private static readonly ThreadChallenge Whole = new(ChallengeId.New(), "Rus i sentrum", "Få møteplasser", false)
    {
        Indicators = [new(IndicatorId.New(), "Ungdata", true)],
    };

    [Fact]
    public void A_thread_with_every_link_has_no_gap()
    {
        var advised = Advised(RecommendationState.FollowedUp, 2025);

        Assert.Empty(Gaps(Whole with { Recommendations = [advised], Actions = [Done(ActionItemState.Evaluated, 400, advised.Id)] }));
    }

    [Fact]
    public void Without_grounds_and_cause_it_glares_at_both()
    {
        var bare = Whole with { Cause = "", Indicators = [new(IndicatorId.New(), "Ungdata", false)], Actions = [Open(5)] };

        Assert.Equal([ThreadGapKind.NoGrounds, ThreadGapKind.NoCause], Gaps(bare).Select(g => g.Kind));
    }

    [Fact]
    public void Nothing_proposed_glares_at_the_recommendation()
    {
        Assert.Equal([new(ThreadGapKind.NothingProposed, ThreadStage.Recommendation)], Gaps(Whole));
        Assert.Equal([ThreadGapKind.NothingProposed], Gaps(Whole with { Recommendations = [Advised(RecommendationState.Rejected, 2024)] }).Select(g => g.Kind));
    }

    [Fact]
    public void Recommended_three_times_without_an_action_says_how_often_and_since_when()
    {
        var advised = Whole with
        {
            Recommendations =
            [
                Advised(RecommendationState.Endorsed, 2022), Advised(RecommendationState.NotFollowedUp, 2023), Advised(RecommendationState.Endorsed, 2025),
                Advised(RecommendationState.Withdrawn, 2020), Advised(RecommendationState.Rejected, 2021),
            ],
        };

        Assert.Equal([new(ThreadGapKind.RecommendedWithoutAction, ThreadStage.ActionItem, null, 3, 2022)], Gaps(advised));
        // An action that was aborted is none.
        Assert.Equal([new(ThreadGapKind.RecommendedWithoutAction, ThreadStage.ActionItem, null, 3, 2022)],
            Gaps(advised with { Actions = [Open(5) with { State = ActionItemState.Aborted }] }));
    }

    [Fact]
    public void One_recommendation_without_an_action_beside_others_glares_alone()
    {
        var (followed, alone) = (Advised(RecommendationState.FollowedUp, 2024), Advised(RecommendationState.Endorsed, 2025));
        var waiting = Advised(RecommendationState.UnderConsideration, 2026);

        var gaps = Gaps(Whole with { Recommendations = [followed, alone, waiting], Actions = [Open(5, followed.Id)] });

        Assert.Equal([new(ThreadGapKind.RecommendationWithoutAction, ThreadStage.ActionItem, alone.Id.Value)], gaps);
    }

    [Fact]
    public void An_answer_that_does_not_come_glares_by_its_days()
    {
        var asked = Advised(RecommendationState.UnderConsideration, 2026) with { AnswerDue = Today.AddDays(-31) };
        var inTime = asked with { Id = RecommendationId.New(), AnswerDue = Today };

        var gap = Assert.Single(Gaps(Whole with { Recommendations = [asked, inTime], Actions = [Open(5)] }));
        Assert.Equal(new(ThreadGapKind.Unanswered, ThreadStage.Recommendation, asked.Id.Value, 31), gap);
    }

    [Fact]
    public void An_action_over_its_due_date_has_no_result()
    {
        var (late, inTime) = (Open(-9), Open(0));

        Assert.Equal([new(ThreadGapKind.NoResult, ThreadStage.Result, late.Id.Value, 9)], Gaps(Whole with { Actions = [inTime, late] }));
    }

    [Fact]
    public void A_result_that_nobody_judged_glares_after_its_days()
    {
        var (old, young) = (Done(ActionItemState.Completed, RedThread.DaysToEffect + 1), Done(ActionItemState.Completed, RedThread.DaysToEffect));

        Assert.Equal([new(ThreadGapKind.NoEffect, ThreadStage.Effect, old.Id.Value, RedThread.DaysToEffect + 1)], Gaps(Whole with { Actions = [young, old] }));
    }

    [Fact]
    public void Taken_up_again_and_again_without_an_action_it_glares()
    {
        DateOnly[] days = [new(2022, 3, 1), new(2023, 3, 1), new(2024, 3, 1)];
        var advised = Whole with { Recommendations = [Advised(RecommendationState.UnderConsideration, 2026)], TakenUpOn = days };

        Assert.Contains(new(ThreadGapKind.TakenUpWithoutAction, ThreadStage.ActionItem, null, 3, 2022), Gaps(advised));
        Assert.DoesNotContain(Gaps(advised with { TakenUpOn = days[1..] }), g => g.Kind is ThreadGapKind.TakenUpWithoutAction);
        Assert.DoesNotContain(Gaps(advised with { Actions = [Open(5)] }), g => g.Kind is ThreadGapKind.TakenUpWithoutAction);
    }

    [Fact]
    public void A_closed_challenge_owes_nothing() =>
        Assert.Empty(Gaps(new(ChallengeId.New(), "Uro", "", true) { Actions = [Open(-90)], Recommendations = [Advised(RecommendationState.Endorsed, 2022)] }));

    [Fact]
    public void A_theme_glares_when_it_comes_back_and_nothing_came_of_it()
    {
        DateOnly[] days = [new(2022, 3, 1), new(2023, 3, 1), new(2024, 3, 1)];
        var theme = new ThreadTheme(BodyThemeId.New(), "Vold mot barn", days, 2, 0);

        Assert.True(theme.Glares());
        Assert.False((theme with { Actions = 1 }).Glares());
        Assert.False((theme with { TakenUpOn = days[1..] }).Glares());
    }

    private static IReadOnlyList<ThreadGap> Gaps(ThreadChallenge challenge) => RedThread.GapsOf(challenge, Today);

    private static ThreadRecommendation Advised(RecommendationState state, int year) =>
        new(RecommendationId.New(), "A 1", "Åpen klubb", new(year, 2, 1), Today.AddDays(20), state);

    private static ThreadAction Open(int dueIn, RecommendationId? of = null) =>
        new(ActionItemId.New(), "T 1", "Ring", of, ActionItemState.InProgress, Today.AddDays(dueIn), null, null, null);

    private static ThreadAction Done(ActionItemState state, int daysAgo, RecommendationId? of = null) =>
        new(ActionItemId.New(), "T 2", "Ring", of, state, Today.AddDays(-daysAgo), "Ringt", Today.AddDays(-daysAgo), state is ActionItemState.Evaluated ? ActionEffect.Worked : null);
}
