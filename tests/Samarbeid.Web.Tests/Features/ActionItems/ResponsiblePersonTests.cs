using Samarbeid.Domain.Access;
using Samarbeid.Domain.ActionItems;
using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.SingleUse;
using Samarbeid.Web.Features.ActionItems.List;
using Samarbeid.Web.Features.ActionItems.New;
using Samarbeid.Web.Features.ActionItems.Read;
using Samarbeid.Web.Features.ActionItems.Work;
using Samarbeid.Web.Features.Overview;
using Samarbeid.Web.Features.Recommendations.Read;

namespace Samarbeid.Web.Tests.Features.ActionItems;

public sealed class ResponsiblePersonTests
{
    [Fact]
    public async Task Reads_and_moves_the_action_without_any_grant()
    {
        await using var system = await TestSystem.StartAsync();
        var teacher = await system.PersonAsync(null);
        var action = await system.ActionAsync(await system.ChallengeAsync(TestSystem.Stjordal), teacher, TestSystem.Today.AddDays(9));

        var noted = await system.As<WriteProgressNote>(teacher).HandleAsync(SingleUseKey.New(), action.Id, 1, "Første kveld er gått.", default);
        var completed = await system.As<CompleteActionItem>(teacher).HandleAsync(action.Id, 2, "Tolv kvelder er gått.", false, default);
        var page = await system.As<ActionItemPageQueries>(teacher).FindAsync(action.Id, default);

        Assert.True(noted.IsDone);
        Assert.True(completed.IsDone);
        Assert.Equal(ActionItemState.Completed, page!.State);
        Assert.Equal([ProgressKind.Note, ProgressKind.Completed], page.Log.Select(l => l.Kind));
        Assert.Equal([ActionCommand.Evaluate, ActionCommand.ChangeEffectInterval, ActionCommand.Comment], page.Commands);
    }

    [Fact]
    public async Task Sees_nothing_else_of_the_scope()
    {
        await using var system = await TestSystem.StartAsync();
        var (teacher, other) = (await system.PersonAsync(null), await system.PersonAsync(null));
        var challenge = await system.ChallengeAsync(TestSystem.Stjordal);
        var body = await system.BodyAsync(MeetingBodyKind.PoliceCouncil, TestSystem.Stjordal);
        var meeting = await system.MeetingAsync(body, other, TestSystem.Today.AddDays(20));
        var recommendation = await system.RecommendationAsync(meeting, challenge, other, TestSystem.Stjordal);
        var mine = await system.ActionAsync(challenge, teacher, TestSystem.Today);
        var theirs = await system.ActionAsync(challenge, other, TestSystem.Today);

        var page = await system.As<ActionItemPageQueries>(teacher).FindAsync(mine.Id, default);

        Assert.Equal(new ActionItemOrigin(null, null, null), page!.Origin);
        Assert.Null(await system.As<ActionItemPageQueries>(teacher).FindAsync(theirs.Id, default));
        Assert.Null(await system.As<RecommendationPageQueries>(teacher).FindAsync(recommendation.Id, default));
        Assert.Equal(0, (await system.As<ActionItemQueries>(teacher).ListAsync(ActionItemFilter.OpenOnes, 1, default)).Total);
        Assert.Empty((await system.As<OverviewQueries>(teacher).StandingsAsync(default)).Municipalities);
        Assert.Equal([mine.Id], (await system.As<ActionItemQueries>(teacher).MineAsync(default)).Open.Select(a => a.Id));
        Assert.Equal(PersistenceRules.NotFound, (await system.As<WriteProgressNote>(teacher).HandleAsync(SingleUseKey.New(), theirs.Id, 1, "Hei", default)).Refusal);
    }

    [Fact]
    public async Task Loses_the_action_by_handing_it_over()
    {
        await using var system = await TestSystem.StartAsync();
        var (teacher, successor) = (await system.PersonAsync(null), await system.PersonAsync(Role.Secretary, TestSystem.Stjordal));
        var action = await system.ActionAsync(await system.ChallengeAsync(TestSystem.Stjordal), teacher, TestSystem.Today);

        var handed = await system.As<HandOverActionItem>(teacher).HandleAsync(action.Id, 1, successor.Id, "Ny jobb", default);

        Assert.True(handed.IsDone);
        Assert.Null(await system.As<ActionItemPageQueries>(teacher).FindAsync(action.Id, default));
        Assert.NotNull(await system.As<ActionItemPageQueries>(successor).FindAsync(action.Id, default));
    }

    [Fact]
    public async Task May_not_give_themselves_an_action_where_they_have_no_grant()
    {
        await using var system = await TestSystem.StartAsync();
        var stranger = await system.PersonAsync(Role.PoliceContact, TestSystem.Senja);
        var challenge = await system.ChallengeAsync(TestSystem.Stjordal);

        var added = await system.As<AddActionForChallenge>(stranger)
            .HandleAsync(SingleUseKey.New(), challenge.Id, new("Mitt eget", "", stranger.Id, TestSystem.Today, false), default);

        Assert.Equal(PersistenceRules.NotFound, added.Refusal);
    }
}
