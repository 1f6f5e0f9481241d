using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Time.Testing;
using Samarbeid.Domain.Common;
using Samarbeid.Infrastructure.Jobs;
using Samarbeid.Infrastructure.Tests.Delivery;
using Samarbeid.Testing;

namespace Samarbeid.Infrastructure.Tests.Jobs;

public sealed class PlanRemindersTests : IAsyncLifetime
{
    private TestDatabase _tests = null!;

    public async Task InitializeAsync()
    {
        _tests = await TestDatabase.OnSqliteAsync();
        var promise = await Promise.MakeAsync(_tests);
        await promise.SaveAsync(promise.Action(Promise.Today.AddDays(3)));
    }

    public Task DisposeAsync() => _tests.DisposeAsync().AsTask();

    [Theory]
    [InlineData("06:59", false)]
    [InlineData("07:00", true)]
    [InlineData("07:30", true)]
    [InlineData("21:30", true)]
    [InlineData("21:59", true)]
    [InlineData("22:00", false)]
    [InlineData("23:30", false)]
    [InlineData("00:30", false)]
    public async Task Reminders_are_planned_from_seven_to_ten_in_the_evening_and_never_at_night(string time, bool expected)
    {
        var clock = new FakeTimeProvider(NorwegianCalendar.At(Promise.Today, TimeOnly.Parse(time, System.Globalization.CultureInfo.InvariantCulture)));
        var planner = Parts.Planner(_tests);

        await new PlanReminders(planner, Parts.Cases(_tests), new NorwegianCalendar(clock)).RunAsync(CancellationToken.None);

        await using var database = _tests.OpenAsSystem();
        Assert.Equal(expected, await database.Outbox.AnyAsync());
    }
}
