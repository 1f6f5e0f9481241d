using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Delivery.Outbox;
using Samarbeid.Web.Features.ActionItems.Read;
using Samarbeid.Web.Features.ActionItems.Work;
using Samarbeid.Web.Features.Recommendations.Read;

namespace Samarbeid.Web.Tests.Features;

/// <summary>Where the person who is asked has not been reached, the page of the thing says so to those who can mend it.</summary>
public sealed class UnreachedPageTests : IAsyncLifetime
{
    private TestSystem _system = null!;
    private Person _contact = null!;
    private Person _asked = null!;
    private Person _next = null!;

    public async Task InitializeAsync()
    {
        _system = await TestSystem.StartAsync();
        _contact = await _system.PersonAsync(Role.PoliceContact, TestSystem.Stjordal);
        _asked = await _system.PersonAsync(Role.MunicipalDirector, TestSystem.Stjordal);
        _next = await _system.PersonAsync(Role.SltCoordinator, TestSystem.Stjordal);
    }

    public Task DisposeAsync() => _system.DisposeAsync().AsTask();

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_action_says_that_its_responsible_has_left_or_has_no_address_until_another_has_it(bool hasLeft)
    {
        var action = await _system.ActionAsync(await _system.ChallengeAsync(TestSystem.Stjordal), _asked, TestSystem.Today.AddDays(9));
        Assert.False((await ActionAsync()).IsUnreached);

        await LoseAsync(_asked, hasLeft);
        Assert.True((await ActionAsync()).IsUnreached);

        var handed = await _system.As<HandOverActionItem>(_contact).HandleAsync(action.Id, (await ActionAsync()).Version, _next.Id, "Er ikke her", default);
        Assert.True(handed.IsDone, handed.Refusal?.Code);
        Assert.False((await ActionAsync()).IsUnreached);

        async Task<ActionItemDetails> ActionAsync() => (await _system.As<ActionItemPageQueries>(_contact).FindAsync(action.Id, default))!;
    }

    [Fact]
    public async Task An_action_says_that_its_letter_was_given_up_also_when_the_address_is_there()
    {
        var action = await _system.ActionAsync(await _system.ChallengeAsync(TestSystem.Stjordal), _next, TestSystem.Today.AddDays(9));
        var handed = await _system.As<HandOverActionItem>(_contact).HandleAsync(action.Id, 1, _asked.Id, "Kan det", default);
        Assert.True(handed.IsDone, handed.Refusal?.Code);
        await using (var db = _system.Database.OpenAsSystem())
            await db.Outbox.ExecuteUpdateAsync(m => m.SetProperty(x => x.State, OutboxState.Failed).SetProperty(x => x.NextAttemptAt, (DateTimeOffset?)null));

        Assert.True((await _system.As<ActionItemPageQueries>(_contact).FindAsync(action.Id, default))!.IsUnreached);
    }

    [Fact]
    public async Task What_is_done_with_says_nothing_of_it()
    {
        var action = await _system.ActionAsync(await _system.ChallengeAsync(TestSystem.Stjordal), _asked, TestSystem.Today.AddDays(9));
        Assert.True((await _system.As<CompleteActionItem>(_contact).HandleAsync(action.Id, 1, "Gjort", false, default)).IsDone);
        await LoseAsync(_asked, hasLeft: true);

        Assert.False((await _system.As<ActionItemPageQueries>(_contact).FindAsync(action.Id, default))!.IsUnreached);
    }

    [Fact]
    public async Task A_recommendation_says_that_the_contact_has_not_been_reached_and_offers_those_who_make_them_to_find_another()
    {
        var body = await _system.BodyAsync(MeetingBodyKind.PoliceCouncil, TestSystem.Stjordal);
        var meeting = await _system.MeetingAsync(body, _contact, TestSystem.Today);
        var made = await _system.RecommendationAsync(meeting, await _system.ChallengeAsync(TestSystem.Stjordal), _asked);
        Assert.False((await _system.As<RecommendationPageQueries>(_contact).FindAsync(made.Id, default))!.IsUnreached);

        await LoseAsync(_asked, hasLeft: false);

        var seen = await _system.As<RecommendationPageQueries>(_contact).FindAsync(made.Id, default);
        Assert.Equal((true, true), (seen!.IsUnreached, seen.MayMend));
        var sheriff = await _system.PersonAsync(Role.Sheriff, TestSystem.Stjordal);
        var read = await _system.As<RecommendationPageQueries>(sheriff).FindAsync(made.Id, default);
        Assert.Equal((true, false), (read!.IsUnreached, read.MayMend));
    }

    private async Task LoseAsync(Person person, bool hasLeft)
    {
        await using var db = _system.Database.OpenAsSystem();
        var known = await db.People.SingleAsync(p => p.Id == person.Id);
        if (hasLeft) known.Deactivate();
        else db.Entry(known).Property(p => p.Email).CurrentValue = "";
        await db.SaveChangesAsync();
    }
}
