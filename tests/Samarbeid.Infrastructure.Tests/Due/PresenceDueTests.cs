using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samarbeid.Domain.Agreements;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.LocalPresence;
using Samarbeid.Domain.Notifications;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Calendars;
using Samarbeid.Infrastructure.Due;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Tests.Delivery;
using Samarbeid.Testing;
using Promise = Samarbeid.Infrastructure.Tests.Delivery.Promise;

namespace Samarbeid.Infrastructure.Tests.Due;

public sealed class PresenceDueTests : IAsyncLifetime
{
    private static readonly WorkingDays Days = new(new NorwegianHolidays());

    private TestDatabase _tests = null!;
    private Promise _promise = null!;

    public async Task InitializeAsync()
    {
        _tests = await TestDatabase.OnSqliteAsync();
        _promise = await Promise.MakeAsync(_tests);
    }

    public Task DisposeAsync() => _tests.DisposeAsync().AsTask();

    [Fact]
    public async Task A_day_is_open_until_somebody_has_said_what_became_of_it_and_no_longer_than_the_agreement()
    {
        // Every Monday: today is one.
        var (now, agreement) = (_tests.Clock.GetUtcNow(), Agreement());
        var days = agreement.PlanPresence(Days);
        Assert.True(days[0].Hold(agreement, _promise.PoliceContact.Id, now).IsDone && days[1].Drop(agreement, "Sykdom", _promise.PoliceContact.Id, now).IsDone);
        Assert.True(days[2].Move(agreement, days[2].Date.AddDays(1), new(10, 0), new(14, 0), Days, _promise.PoliceContact.Id, now).IsDone);
        Assert.True(agreement.Terminate("Uenighet", Promise.Today).IsDone);
        await _promise.SaveAsync([agreement, .. days]);

        await using var database = _tests.OpenAsSystem();
        var open = await new PresenceDue().Open(database).ToListAsync();
        Assert.Equal(days.Skip(2).Where(d => d.Date <= Promise.Today).Select(d => (d.Id.Value, d.Moves)).Order(), open.Select(c => (c.Thing, c.Version)).Order());
        Assert.Equal(1, open.Max(c => c.Version));
    }

    [Fact]
    public async Task Those_who_owe_it_are_reminded_the_day_after_and_their_leader_two_weeks_after()
    {
        var agreement = Agreement();
        var days = agreement.PlanPresence(Days);
        foreach (var day in days.Where(d => d.Date < Promise.Today.AddDays(-7))) Assert.True(day.Hold(agreement, _promise.PoliceContact.Id, _tests.Clock.GetUtcNow()).IsDone);
        await _promise.SaveAsync([agreement, .. days]);

        Assert.Contains((NotificationKind.PresenceUnmarked, _promise.PoliceContact.Id), await ToldAsync(Promise.Today));
        Assert.DoesNotContain((NotificationKind.PresenceUnmarked14Days, _promise.Sheriff.Id), await ToldAsync(Promise.Today));
        Assert.Contains((NotificationKind.PresenceUnmarked14Days, _promise.Sheriff.Id), await ToldAsync(Promise.Today.AddDays(8)));
    }

    private CooperationAgreement Agreement()
    {
        var (now, today) = (_tests.Clock.GetUtcNow(), Promise.Today);
        var agreement = CooperationAgreement.Draft(_promise.Council, new("Avtale", "", today.AddDays(-28), today.AddDays(100)), today).Value;
        Assert.True(agreement.Add(new(Party.Police, "Mobilt politikontor", "", CommitmentRhythm.Quarterly)
        {
            Presence = new(PresenceKind.MobileOffice, "Torget", PresenceRhythm.EveryWeek, DayOfWeek.Monday, new(10, 0), new(14, 0), HolidayRule.FallsAway, null, null, []),
        }).IsDone && agreement.Send(now).IsDone);
        Assert.True(agreement.Sign(Party.Police, _promise.Sheriff, today, [], now).IsDone && agreement.Sign(Party.Municipality, _promise.Mayor, today, [], now).IsDone);
        return agreement;
    }

    private async Task<HashSet<(NotificationKind, PersonId)>> ToldAsync(DateOnly day)
    {
        await new ReminderPlanner(_tests.Services.GetRequiredService<SystemDatabases>(), Parts.Found<IDueSource>(), new CollectedLog<ReminderPlanner>()).PlanAsync(day, CancellationToken.None);
        await using var database = _tests.OpenAsSystem();
        return [.. (await database.Notifications.IgnoreQueryFilters().ToListAsync()).Select(n => (n.Kind, n.ReceiverId))];
    }
}
