using Samarbeid.Domain.Access;
using Samarbeid.Domain.ActionItems;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.SingleUse;
using Samarbeid.Web.Features.ActionItems.List;
using Samarbeid.Web.Features.ActionItems.Read;
using Samarbeid.Web.Features.ActionItems.Work;

namespace Samarbeid.Web.Tests.Features.ActionItems;

public sealed class ActionItemAccessTests
{
    [Fact]
    public async Task A_person_of_another_municipality_neither_sees_nor_changes_an_action()
    {
        await using var system = await TestSystem.StartAsync();
        var owner = await system.PersonAsync(null);
        var stranger = await system.PersonAsync(Role.Sheriff, TestSystem.Senja);
        var action = await system.ActionAsync(await system.ChallengeAsync(TestSystem.Stjordal), owner, TestSystem.Today);

        Assert.Null(await system.As<ActionItemPageQueries>(stranger).FindAsync(action.Id, default));
        Assert.Empty((await system.As<ActionItemQueries>(stranger).ListAsync(ActionItemFilter.OpenOnes, 1, default)).Rows);
        Assert.All(await system.As<ActionItemQueries>(stranger).BoardAsync(ActionItemFilter.OpenOnes, default), column => Assert.Empty(column.Rows));
        Assert.Equal(PersistenceRules.NotFound, (await system.As<StartActionItem>(stranger).HandleAsync(action.Id, 1, default)).Refusal);
        Assert.Equal(ActionItemState.Planned, (await system.ReadAsync(action.Id)).State);
    }

    [Fact]
    public async Task A_municipal_director_moves_the_actions_of_the_municipality_and_not_those_of_the_police()
    {
        await using var system = await TestSystem.StartAsync();
        var director = await system.PersonAsync(Role.MunicipalDirector, TestSystem.Stjordal);
        var challenge = await system.ChallengeAsync(TestSystem.Stjordal);
        var ours = await system.ActionAsync(challenge, await system.PersonAsync(null), TestSystem.Today);
        var police = await system.ActionAsync(challenge, await system.PersonAsync(Role.PoliceContact, TestSystem.Stjordal), TestSystem.Today);

        var started = await system.As<StartActionItem>(director).HandleAsync(ours.Id, 1, default);
        var refused = await system.As<StartActionItem>(director).HandleAsync(police.Id, 1, default);
        var page = await system.As<ActionItemPageQueries>(director).FindAsync(police.Id, default);

        Assert.True(started.IsDone);
        Assert.Equal(AccessRules.NoGrant, refused.Refusal);
        Assert.Equal([ActionCommand.Comment], page!.Commands);
    }

    [Fact]
    public async Task A_mayor_comments_and_moves_nothing()
    {
        await using var system = await TestSystem.StartAsync();
        var mayor = await system.PersonAsync(Role.Mayor, TestSystem.Stjordal);
        var action = await system.ActionAsync(await system.ChallengeAsync(TestSystem.Stjordal), await system.PersonAsync(null), TestSystem.Today);

        var commented = await system.As<CommentOnActionItem>(mayor).HandleAsync(SingleUseKey.New(), action.Id, 1, "Takk.", default);
        var refused = await system.As<AbortActionItem>(mayor).HandleAsync(action.Id, 2, "Nei.", default);

        Assert.True(commented.IsDone);
        Assert.Equal(AccessRules.NoGrant, refused.Refusal);
        Assert.Equal(ActionItemState.Planned, (await system.ReadAsync(action.Id)).State);
    }

    [Fact]
    public async Task A_form_opened_before_somebody_elses_change_is_told_so()
    {
        await using var system = await TestSystem.StartAsync();
        var contact = await system.PersonAsync(Role.PoliceContact, TestSystem.Stjordal);
        var action = await system.ActionAsync(await system.ChallengeAsync(TestSystem.Stjordal), contact, TestSystem.Today);
        await system.As<CompleteActionItem>(contact).HandleAsync(action.Id, 1, "Gjort.", false, default);

        var late = await system.As<WriteProgressNote>(contact).HandleAsync(SingleUseKey.New(), action.Id, 1, "Snart ferdig.", default);

        Assert.Equal(PersistenceRules.Stale, late.Refusal);
        Assert.Single((await system.ReadAsync(action.Id)).Notes);
    }

    [Fact]
    public async Task An_extension_keeps_the_first_due_date_and_counts()
    {
        await using var system = await TestSystem.StartAsync();
        var sheriff = await system.PersonAsync(Role.Sheriff, TestSystem.Stjordal);
        var action = await system.ActionAsync(await system.ChallengeAsync(TestSystem.Stjordal), sheriff, TestSystem.Today.AddDays(1));

        await system.As<ExtendDueDate>(sheriff).HandleAsync(action.Id, 1, TestSystem.Today.AddDays(30), "Venter på svar", default);
        var page = await system.As<ActionItemPageQueries>(sheriff).FindAsync(action.Id, default);

        Assert.Equal((TestSystem.Today.AddDays(30), TestSystem.Today.AddDays(1), 1), (page!.DueDate, page.OriginalDueDate, page.Extensions));
        Assert.Equal(Party.Police, page.ResponsibleParty);
    }
}
