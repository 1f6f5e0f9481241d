using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samarbeid.Domain.AnnualWheels;
using Samarbeid.Domain.Notifications;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Due;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Tests.Delivery;
using Samarbeid.Testing;

namespace Samarbeid.Infrastructure.Tests.Due;

public sealed class WheelAssignmentsDueTests : IAsyncLifetime
{
    private TestDatabase _tests = null!;
    private Promise _promise = null!;
    private AnnualWheel _wheel = null!;

    public async Task InitializeAsync()
    {
        _tests = await TestDatabase.OnSqliteAsync();
        _promise = await Promise.MakeAsync(_tests);
        _wheel = AnnualWheel.Begin(_promise.Council, Promise.Today.Year, Promise.Today).Value;
    }

    public Task DisposeAsync() => _tests.DisposeAsync().AsTask();

    [Fact]
    public async Task Whoever_has_something_to_do_is_reminded_a_week_before_and_of_what_is_done_nobody_is()
    {
        Add(7, _promise.Mayor.Id);
        Assert.True(_wheel.Complete(Add(7, _promise.Director.Id), Promise.Today).IsDone);
        Add(7, null);
        await _promise.SaveAsync(_wheel);

        Assert.Equal((NotificationKind.WheelAssignmentDueIn7Days, _promise.Mayor.Id, false), Assert.Single(await ToldAsync()));
    }

    [Fact]
    public async Task What_somebody_who_has_left_was_to_do_goes_on_to_those_who_write_the_plan()
    {
        Add(7, _promise.Mayor.Id);
        _wheel.TakeOccasions();
        await _promise.SaveAsync(_wheel);
        await using (var database = _tests.OpenAsSystem())
        {
            (await database.People.SingleAsync(p => p.Id == _promise.Mayor.Id)).Deactivate();
            Assert.True((await database.SaveAsync(CancellationToken.None)).IsDone);
        }

        var told = await ToldAsync();
        Assert.DoesNotContain(told, t => t.Item2 == _promise.Mayor.Id);
        Assert.Contains(told, t => t.Item1 is NotificationKind.WheelAssignmentDueIn7Days && t.Item3);
    }

    private WheelEntryId Add(int days, PersonId? owner) => _wheel.Add(new(WheelEntryKind.Assignment, "Hente tallene", Promise.Today.AddDays(days), owner)).Value;

    private async Task<HashSet<(NotificationKind, PersonId, bool)>> ToldAsync()
    {
        await new ReminderPlanner(_tests.Services.GetRequiredService<SystemDatabases>(), Parts.Found<IDueSource>(), new CollectedLog<ReminderPlanner>()).PlanAsync(Promise.Today, CancellationToken.None);
        await using var database = _tests.OpenAsSystem();
        return [.. (await database.Notifications.IgnoreQueryFilters().ToListAsync()).Select(n => (n.Kind, n.ReceiverId, n.IsStandIn))];
    }
}
