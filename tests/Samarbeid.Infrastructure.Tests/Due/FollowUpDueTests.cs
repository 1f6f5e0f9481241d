using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.ActionItems;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Notifications;
using Samarbeid.Domain.People;
using Samarbeid.Domain.Recommendations;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Tests.Delivery;
using Samarbeid.Testing;
using static Samarbeid.Domain.Notifications.NotificationKind;

namespace Samarbeid.Infrastructure.Tests.Due;

/// <summary>What is on hold until a day, what is to be evaluated on one, and what was put off to one, each comes back by itself.</summary>
public sealed class FollowUpDueTests : IAsyncLifetime
{
    private static readonly DateOnly Today = Promise.Today;
    private TestDatabase _tests = null!;
    private Promise _promise = null!;

    public async Task InitializeAsync()
    {
        _tests = await TestDatabase.OnSqliteAsync();
        _promise = await Promise.MakeAsync(_tests);
    }

    public Task DisposeAsync() => _tests.DisposeAsync().AsTask();

    [Fact]
    public async Task What_is_on_hold_comes_back_on_its_day_and_again_two_weeks_later()
    {
        var action = _promise.Action(Today.AddDays(200));
        Assert.True(action.PutOnHold(_promise.Responsible.Id, "Venter på midler", Today.AddDays(10), _tests.Clock.GetUtcNow()).IsDone);
        await _promise.SaveAsync(action);

        Assert.Empty(await ToldByAsync(9));
        Assert.Equal([(ActionHoldOver, _promise.PoliceContact.Id), (ActionHoldOver, _promise.Responsible.Id)], await ToldByAsync(10));
        Assert.Equal(4, (await ToldByAsync(24)).Count);
        Assert.Equal(4, (await ToldByAsync(60)).Count);
    }

    [Fact]
    public async Task What_waits_longer_comes_back_on_the_new_day()
    {
        var action = _promise.Action(Today.AddDays(200));
        Assert.True(action.PutOnHold(_promise.Responsible.Id, "Venter på midler", Today, _tests.Clock.GetUtcNow()).IsDone);
        await _promise.SaveAsync(action);
        Assert.Equal(2, (await ToldByAsync(0)).Count);
        await ChangeAsync(action.Id, a => a.WaitLonger(_promise.Responsible.Id, "", Today.AddDays(30), _tests.Clock.GetUtcNow()));

        Assert.Equal(2, (await ToldByAsync(29)).Count);
        Assert.Equal(4, (await ToldByAsync(30)).Count);
    }

    [Fact]
    public async Task What_goes_on_is_not_reminded_of()
    {
        var action = _promise.Action(Today.AddDays(200));
        Assert.True(action.PutOnHold(_promise.Responsible.Id, "Venter på midler", Today, _tests.Clock.GetUtcNow()).IsDone);
        Assert.True(action.Resume(_promise.Responsible.Id, _tests.Clock.GetUtcNow()).IsDone);
        await _promise.SaveAsync(action);

        Assert.Empty(await ToldByAsync(60));
    }

    [Fact]
    public async Task The_responsible_is_reminded_of_the_effect_and_a_month_later_the_police_contact_is()
    {
        // 2 June 2026 is a working day, and so is the thirtieth after it.
        var action = Completed(3);
        await _promise.SaveAsync(action);
        var due = action.EffectDueOn!.Value.DayNumber - Today.DayNumber;

        Assert.Empty(await ToldByAsync(due - 1));
        Assert.Equal([(ActionEffectDue, _promise.Responsible.Id)], await ToldByAsync(due));
        Assert.Equal([(ActionEffectDue, _promise.Responsible.Id), (ActionEffectDue30Days, _promise.PoliceContact.Id)], await ToldByAsync(due + 30));
    }

    [Fact]
    public async Task What_is_evaluated_is_not_reminded_of_and_another_interval_counts_anew()
    {
        var (evaluated, moved) = (Completed(3), Completed(3));
        Assert.True(evaluated.Evaluate(_promise.Responsible.Id, ActionEffect.Worked, "Loggen", _tests.Clock.GetUtcNow()).IsDone);
        await _promise.SaveAsync(evaluated, moved);
        Assert.Single(await ToldByAsync(92));
        await ChangeAsync(moved.Id, a => a.ChangeEffectInterval(_promise.Responsible.Id, 4, _tests.Clock.GetUtcNow()));

        Assert.Single(await ToldByAsync(121));
        Assert.Equal(2, (await ToldByAsync(122)).Count);
    }

    [Fact]
    public async Task An_answer_that_was_put_off_comes_back_as_unanswered_on_its_new_date()
    {
        var meeting = _promise.Meeting(Today.AddDays(-60));
        var recommendation = _promise.Recommendation(Today.AddDays(-1), meeting);
        await _promise.SaveAsync(meeting, recommendation);
        Assert.Single(await ToldByAsync(0));
        await using (var database = _tests.OpenAsSystem())
        {
            var asked = await database.Recommendations.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter]).Include(r => r.Replies).SingleAsync();
            Assert.True(asked.Respond(_promise.Headmaster.Id, RecommendationAnswer.Postponed, "Etter budsjettet", 0, _tests.Clock.GetUtcNow(), new(Today.AddDays(45))).IsDone);
            await database.SaveAsync(CancellationToken.None);
        }

        Assert.Single(await ToldByAsync(45));
        Assert.Equal([(RecommendationUnanswered, _promise.Headmaster.Id), (RecommendationUnanswered, _promise.Headmaster.Id)], await ToldByAsync(46));
        Assert.Contains((RecommendationSilent30Days, _promise.PoliceContact.Id), await ToldByAsync(77));
    }

    private ActionItem Completed(int months)
    {
        var action = ActionItem.From(_promise.Challenge, new(Promise.SecretTitle, "", _promise.Responsible, Today.AddDays(20), false, months), $"T 9{Guid.NewGuid():N}"[..8], Today).Value;
        Assert.True(action.Complete(_promise.Responsible.Id, "Gjort", _tests.Clock.GetUtcNow()).IsDone);
        return action;
    }

    /// <summary>All who have been told by a day, counted from today.</summary>
    private async Task<List<(NotificationKind Kind, PersonId Receiver)>> ToldByAsync(int day)
    {
        await Parts.Planner(_tests).PlanAsync(Today.AddDays(day), CancellationToken.None);
        await using var database = _tests.OpenAsSystem();
        var names = await database.People.ToDictionaryAsync(p => p.Id, p => p.Name);
        return [.. (await database.Notifications.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter]).ToListAsync())
            .Where(n => n.ThingKind is (ThingKind.ActionItem or ThingKind.Recommendation) && n.Kind is not (RecommendationMade or RecommendationAnswered or ActionGiven)).Select(n => (n.Kind, n.ReceiverId)).OrderBy(n => n.Kind).ThenBy(n => names[n.ReceiverId], StringComparer.Ordinal)];
    }

    private async Task ChangeAsync(ActionItemId id, Func<ActionItem, Outcome> change)
    {
        await using var database = _tests.OpenAsSystem();
        var action = await database.ActionItems.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter]).Include(a => a.Notes).SingleAsync(a => a.Id == id);
        Assert.Equal(Outcome.Done, change(action));
        Assert.Equal(Outcome.Done, await database.SaveAsync(CancellationToken.None));
    }
}
