using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Notifications;
using Samarbeid.Infrastructure.Due;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Tests.Delivery;
using Samarbeid.Testing;
using static Samarbeid.Domain.Notifications.NotificationKind;

namespace Samarbeid.Infrastructure.Tests.Due;

/// <summary>The days of the steps as data, days off, July, and the forecast that asks the same steps.</summary>
public sealed class ReminderDaysTests : IAsyncLifetime
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

    [Theory]
    [InlineData(ActionDueIn3Days, -5, true)]
    [InlineData(ActionDueIn3Days, -14, false)]
    [InlineData(ActionDueIn3Days, -20, false)]
    [InlineData(ActionDueIn3Days, 3, false)]
    [InlineData(ActionDueIn3Days, 0, false)]
    [InlineData(ActionOverdue30Days, 365, true)]
    [InlineData(ActionOverdue30Days, 366, false)]
    [InlineData(MeetingUnanswered, -10, false)]
    public void Days_keep_their_side_their_order_and_their_distance(NotificationKind kind, int days, bool holds) =>
        Assert.Equal(holds, Steps().Check([new ReminderChoice(kind, days, false)]).IsDone);

    [Fact]
    public async Task Another_day_holds_for_what_is_not_told_yet_and_tells_nothing_anew()
    {
        await _promise.SaveAsync(_promise.Action(Today.AddDays(3)), _promise.Action(Today.AddDays(5)));
        Assert.Equal(2, await PlanAsync(Today));
        await _promise.SaveAsync(ReminderDay.Of(ActionDueIn3Days, -5, false));

        Assert.Equal(1, await PlanAsync(Today));
        Assert.Equal(0, await PlanAsync(Today));
        Assert.Equal([ActionDueIn14Days, ActionDueIn3Days, ActionDueIn3Days], await ToldAsync());
    }

    [Fact]
    public async Task What_comes_due_on_a_day_off_is_told_on_the_next_working_day()
    {
        // 17 May 2026 is a Sunday, 14 May Ascension Day.
        await _promise.SaveAsync(_promise.Action(new(2026, 5, 20)), _promise.Action(new(2026, 5, 16)));

        await PlanAsync(new(2026, 5, 13));
        Assert.Equal(0, await PlanAsync(new(2026, 5, 14)));
        await PlanAsync(new(2026, 5, 15));
        var before = (await ToldAsync()).Count;
        Assert.Equal(0, await PlanAsync(new(2026, 5, 17)));
        await PlanAsync(new(2026, 5, 18));
        Assert.Equal([ActionDueIn3Days, ActionOverdue, ActionOverdue], (await ToldAsync()).Skip(before).Order());
    }

    [Fact]
    public async Task In_July_what_rests_is_told_of_what_is_due_in_July_and_the_rest_in_August()
    {
        await _promise.SaveAsync(
            _promise.Action(new(2026, 7, 15)), _promise.Action(new(2026, 8, 5)), _promise.Action(new(2026, 6, 20)));
        await PlanAsync(new(2026, 6, 30));
        var before = (await ToldAsync()).Count;

        await PlanAsync(new(2026, 7, 27));
        Assert.Equal([ActionOverdue, ActionOverdue], (await ToldAsync()).Skip(before));

        await PlanAsync(new(2026, 8, 3));
        Assert.Equal([ActionDueIn3Days, ActionOverdue14Days, ActionOverdue30Days], (await ToldAsync()).Skip(before + 2).Order());
    }

    [Fact]
    public async Task The_forecast_says_what_the_planner_then_does_day_by_day()
    {
        await _promise.SaveAsync(Enumerable.Range(0, 20).Select(i => (object)_promise.Action(Today.AddDays((3 * i) - 25), _promise.Headmaster)));
        await _promise.SaveAsync(_promise.Meeting(Today.AddDays(9)), _promise.Planned(Today.AddDays(25)));
        var forecast = new ReminderForecast(_tests.Services.GetService(typeof(SystemDatabases)) as SystemDatabases ?? throw new InvalidOperationException(), Parts.Found<IDueSource>());
        var coming = await forecast.ReadAsync(Today, Today.AddDays(20), CancellationToken.None);

        for (var day = Today; day <= Today.AddDays(20); day = day.AddDays(1))
        {
            var before = await ThingsAsync();
            await PlanAsync(day);
            var done = (await ThingsAsync()).Except(before).GroupBy(t => t.Kind).ToDictionary(g => g.Key, g => g.Count());
            // Who has not answered a notice is asked by the real day, which stands still here.
            Assert.Equal(
                done.Where(d => d.Key is not MeetingUnanswered).OrderBy(d => d.Key).Select(d => (d.Key, d.Value)),
                coming.Where(c => c.Day == day && c.Kind is not MeetingUnanswered).OrderBy(c => c.Kind).Select(c => (c.Kind, c.Count)));
        }
    }

    private static ReminderSteps Steps() => new(Parts.Found<IDueSource>());

    private Task<int> PlanAsync(DateOnly day) => Parts.Planner(_tests).PlanAsync(day, CancellationToken.None);

    private async Task<List<NotificationKind>> ToldAsync()
    {
        await using var db = _tests.OpenAsSystem();
        return await db.Notifications.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter]).OrderBy(n => n.Id).Select(n => n.Kind).ToListAsync();
    }

    private async Task<List<(Guid Thing, NotificationKind Kind)>> ThingsAsync()
    {
        await using var db = _tests.OpenAsSystem();
        return [.. (await db.Notifications.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter]).Select(n => new { n.ThingId, n.Kind }).Distinct().ToListAsync()).Select(n => (n.ThingId, n.Kind))];
    }
}
