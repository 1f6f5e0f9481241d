using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.ActionItems;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Notifications;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.SingleUse;
using Samarbeid.Web.Features.ActionItems.Contributors;
using Samarbeid.Web.Features.ActionItems.List;
using Samarbeid.Web.Features.ActionItems.Read;
using Samarbeid.Web.Features.ActionItems.Steps;
using Samarbeid.Web.Features.ActionItems.Work;
using Samarbeid.Web.Tests.Features.Meetings;

namespace Samarbeid.Web.Tests.Features.ActionItems;

/// <summary>Steps of an action, and those who contribute to it.</summary>
public sealed class StepFlowTests : IAsyncLifetime
{
    private Town _town = null!;
    private Person _teacher = null!;
    private ActionItem _action = null!;

    public async Task InitializeAsync()
    {
        _town = await Town.BuildAsync();
        _teacher = await _town.System.PersonAsync(null);
        _action = await _town.System.ActionAsync(await _town.System.ChallengeAsync(TestSystem.Stjordal), _teacher, TestSystem.Today.AddDays(9));
    }

    public async Task DisposeAsync() => await _town.DisposeAsync();

    [Fact]
    public async Task The_responsible_writes_and_ticks_steps_without_a_grant_and_the_first_tick_starts_the_action()
    {
        var first = await AddAsync("Ring natteravnene");
        await AddAsync("Lag vaktliste");

        Done(await TickAsync(_teacher, first));

        var page = await PageAsync(_teacher);
        Assert.Equal(ActionItemState.InProgress, page.State);
        Assert.Equal([("Ring natteravnene", true), ("Lag vaktliste", false)], page.Steps.Select(s => (s.Text, s.DoneAt is not null)));
        var row = Assert.Single((await _town.System.As<ActionItemQueries>(_teacher).MineAsync(default)).Open);
        Assert.Equal((1, 2), (row.StepsDone, row.Steps));
        Assert.Equal((1, 2), (await _town.System.As<ActionItemQueries>(_town.Contact).ListAsync(ActionItemFilter.OpenOnes, 1, default)).Rows.Select(r => (r.StepsDone, r.Steps)).Single());
    }

    [Fact]
    public async Task Ten_who_tick_at_once_all_succeed_also_on_the_same_step()
    {
        var steps = new List<ActionStepId>();
        for (var i = 0; i < 5; i++) steps.Add(await AddAsync($"Steg {i}"));

        var ticked = await Task.WhenAll(steps.Concat(steps).Select((step, i) => TickAsync(i % 2 == 0 ? _teacher : _town.Contact, step)));

        Assert.All(ticked, Done);
        Assert.All((await PageAsync(_teacher)).Steps, s => Assert.NotNull(s.DoneAt));
    }

    [Fact]
    public async Task A_step_that_was_removed_is_not_ticked_and_can_be_put_back()
    {
        var step = await AddAsync("Ring");
        Done(await As<RemoveStep>(_teacher).HandleAsync(_action.Id, step, default));

        Assert.Equal(ActionItemRules.StepIsRemoved, (await TickAsync(_teacher, step)).Refusal);
        Assert.Empty((await PageAsync(_teacher)).Steps);
        Done(await As<RemoveStep>(_teacher).UndoAsync(_action.Id, step, default));
        Done(await TickAsync(_teacher, step));
    }

    [Fact]
    public async Task Steps_are_moved_and_written_anew_and_who_comes_second_with_other_words_is_told()
    {
        var (first, second) = (await AddAsync("Ring"), await AddAsync("Skriv"));
        Done(await As<MoveStep>(_town.Contact).HandleAsync(_action.Id, second, true, default));
        var seen = (await PageAsync(_teacher)).Steps.Single(s => s.Id == first);
        Done(await As<RewordStep>(_teacher).HandleAsync(_action.Id, first, seen.Version, new("Ring alle", _town.Mayor.Id, TestSystem.Today.AddDays(3)), default));

        Assert.Equal(PersistenceRules.Stale, (await As<RewordStep>(_town.Contact).HandleAsync(_action.Id, first, seen.Version, new("Ring noen"), default)).Refusal);
        Assert.Equal(["Skriv", "Ring alle"], (await PageAsync(_teacher)).Steps.Select(s => s.Text));
    }

    [Fact]
    public async Task Completing_with_steps_that_remain_asks_first()
    {
        await AddAsync("Ring");

        Assert.Equal(ActionItemRules.StepsRemain.Code, (await CompleteAsync(false)).Refusal?.Code);
        Done(await CompleteAsync(true));

        Task<Outcome> CompleteAsync(bool withRemaining) => As<CompleteActionItem>(_teacher).HandleAsync(_action.Id, _action.Version, "Gjort", withRemaining, default);
    }

    [Fact]
    public async Task Of_two_who_complete_at_once_the_second_is_told()
    {
        Done(await As<CompleteActionItem>(_teacher).HandleAsync(_action.Id, 1, "Gjort", false, default));

        Assert.Equal(PersistenceRules.Stale, (await As<CompleteActionItem>(_town.Contact).HandleAsync(_action.Id, 1, "Gjort av meg", false, default)).Refusal);
    }

    [Fact]
    public async Task Whoever_contributes_reads_notes_and_ticks_and_does_nothing_else()
    {
        var step = await AddAsync("Ring");
        Assert.Null(await As<ActionItemPageQueries>(_town.Stranger).FindAsync(_action.Id, default));
        var secretary = await _town.System.PersonAsync(null);
        await _town.System.SaveAsync(Grant.ForMunicipalities(secretary.Id, Role.DistrictAnalyst, [Domain.Municipalities.MunicipalityNumber.Parse(TestSystem.Stjordal)], TestSystem.Today, null).Value);
        Assert.Null(await As<ActionItemPageQueries>(secretary).FindAsync(_action.Id, default));
        Done(await As<AddContributor>(_teacher).HandleAsync(_action.Id, 1, secretary.Id, default));

        var page = await PageAsync(secretary);
        Assert.Equal([ActionCommand.Note], page.Commands);
        Assert.Equal((true, new ActionAccess(false, true, false)), (page.IsContributor, page.May));
        Done(await TickAsync(secretary, step));
        Done(await As<WriteProgressNote>(secretary).HandleAsync(SingleUseKey.New(), _action.Id, (await PageAsync(secretary)).Version, "Ringte", default));
        Assert.Equal([_action.Id], (await As<ActionItemQueries>(secretary).MineAsync(default)).Contributing.Select(a => a.Id));

        Assert.Equal(AccessRules.NoGrant, (await As<CompleteActionItem>(secretary).HandleAsync(_action.Id, page.Version, "Gjort", true, default)).Refusal);
        Assert.Equal(AccessRules.NoGrant, (await As<AddStep>(secretary).HandleAsync(SingleUseKey.New(), _action.Id, new("Mitt"), default)).Refusal);
        Assert.Equal(AccessRules.NoGrant, (await As<RemoveStep>(secretary).HandleAsync(_action.Id, step, default)).Refusal);
        Assert.Equal(AccessRules.NoGrant, (await As<AddContributor>(secretary).HandleAsync(_action.Id, page.Version, _town.Mayor.Id, default)).Refusal);
        Assert.Equal(AccessRules.NoGrant, (await As<HandOverActionItem>(secretary).HandleAsync(_action.Id, page.Version, secretary.Id, "Vil ha det", default)).Refusal);

        Done(await As<RemoveContributor>(_teacher).HandleAsync(_action.Id, (await PageAsync(_teacher)).Version, secretary.Id, default));
        Assert.Null(await As<ActionItemPageQueries>(secretary).FindAsync(_action.Id, default));
        Assert.Equal(PersistenceRules.NotFound, (await TickAsync(secretary, step)).Refusal);
    }

    [Fact]
    public async Task Whoever_is_named_for_a_step_is_told_once_and_may_do_it()
    {
        var analyst = await _town.System.PersonAsync(Role.DistrictAnalyst, TestSystem.Stjordal);
        Assert.Null(await As<ActionItemPageQueries>(analyst).FindAsync(_action.Id, default));

        var step = (await As<AddStep>(_teacher).HandleAsync(SingleUseKey.New(), _action.Id, new("Ring", analyst.Id), default)).Value;
        var other = await AddAsync("Skriv");
        var seen = (await PageAsync(_teacher)).Steps.Single(s => s.Id == other);
        Done(await As<RewordStep>(_teacher).HandleAsync(_action.Id, other, seen.Version, new("Skriv", analyst.Id), default));

        Done(await TickAsync(analyst, step));
        Assert.True((await PageAsync(analyst)).IsContributor);
        Assert.Single(await _town.ReadAsync(db => db.Notifications.IgnoreQueryFilters().Where(n => n.ReceiverId == analyst.Id && n.Kind == NotificationKind.ContributionAsked).ToListAsync()));
    }

    private T As<T>(Person who) => _town.System.As<T>(who);

    private async Task<ActionStepId> AddAsync(string text)
    {
        var added = await As<AddStep>(_teacher).HandleAsync(SingleUseKey.New(), _action.Id, new(text), default);
        Assert.Null(added.Refusal?.Code);
        return added.Value;
    }

    private Task<Outcome> TickAsync(Person who, ActionStepId step) => As<TickStep>(who).HandleAsync(_action.Id, step, true, default);

    private async Task<ActionItemDetails> PageAsync(Person who) => (await As<ActionItemPageQueries>(who).FindAsync(_action.Id, default))!;

    private static void Done(Outcome outcome) => Assert.Null(outcome.Refusal?.Code);
}
