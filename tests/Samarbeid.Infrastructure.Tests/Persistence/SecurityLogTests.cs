using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.Security;
using Samarbeid.Testing;

namespace Samarbeid.Infrastructure.Tests.Persistence;

public sealed class SecurityLogTests : IAsyncLifetime
{
    private TestDatabase _tests = null!;
    private World _world = null!;

    public async Task InitializeAsync()
    {
        _tests = await TestDatabase.OnSqliteAsync();
        _world = await World.MakeAsync(_tests);
    }

    public async Task DisposeAsync() => await _tests.DisposeAsync();

    [Fact]
    public async Task A_refused_demand_is_told_with_operation_and_scope()
    {
        var contact = await _world.WithAsync(Role.PoliceContact, World.Stjordal);
        await using (var db = await _tests.OpenAsync(contact, Operation.WriteMinutes))
        {
            Assert.False(db.Demand(Operation.WriteMinutes, new(_world.Shared.ScopeId)).IsDone);
            Assert.True(db.Demand(Operation.WriteMinutes, new(_world.Own.ScopeId)).IsDone);
        }

        Assert.Equal([(SecurityEventKind.Refused, contact, $"WriteMinutes {_world.Shared.ScopeId}")], await WrittenAsync());
    }

    [Fact]
    public async Task A_thing_not_found_is_told_where_it_is_there_and_not_where_it_is_not()
    {
        var person = PersonId.New();
        Log.RecordHidden(person, new(_world.OwnMeeting.Id.Value, null, 0));
        Log.RecordHidden(person, new(_world.Own.Id.Value, null, 0));
        Log.RecordHidden(person, new(Guid.NewGuid(), null, 0));
        Log.RecordHidden(person, new(null, World.Senja, 2024));

        Assert.Equal(
            [(SecurityEventKind.Hidden, person, $"{_world.OwnMeeting.Id.Value}"), (SecurityEventKind.Hidden, person, $"{_world.Own.Id.Value}")],
            await WrittenAsync());
    }

    [Fact]
    public async Task One_reading_is_one_line_however_often_the_page_is_drawn()
    {
        var (person, other) = (PersonId.New(), PersonId.New());
        for (var times = 0; times < 3; times++) Log.RecordReading(SecurityEventKind.DraftRead, person, "AnnualReport 1");
        Log.RecordReading(SecurityEventKind.DraftRead, other, "AnnualReport 1");
        _tests.Clock.Advance(SecurityLog.OneReading);
        Log.RecordReading(SecurityEventKind.DraftRead, person, "AnnualReport 1");

        Assert.Equal([person, other, person], (await WrittenAsync()).Select(e => e.Person));
    }

    [Fact]
    public async Task A_change_of_a_grant_is_told_in_its_own_save_also_by_the_program()
    {
        var contact = await _world.WithAsync(Role.PoliceContact, World.Stjordal);
        await using (var db = _tests.OpenAsSystem())
        {
            var grant = await db.Grants.SingleAsync(g => g.PersonId == contact);
            Assert.True(grant.End(_world.Today).IsDone);
            await db.SaveChangesAsync();
        }

        var changes = (await ReadAsync()).Where(e => e.Kind is SecurityEventKind.GrantChanged).ToList();
        Assert.Equal(2, changes.Count);
        Assert.All(changes, e => Assert.EndsWith($"Person {contact}", e.Thing, StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_cannot_be_written_now_is_written_later()
    {
        Log.Record(SecurityEventKind.SignInRefused, null, "NotRegistered");
        await using (var blocking = _tests.OpenAsSystem())
        {
            await blocking.Database.ExecuteSqlRawAsync("ALTER TABLE SecurityEvent RENAME TO Away");
            await Assert.ThrowsAnyAsync<Exception>(() => Writer.WriteAsync(default));
            await blocking.Database.ExecuteSqlRawAsync("ALTER TABLE Away RENAME TO SecurityEvent");
        }

        Assert.Single(await WrittenAsync());
        Assert.Single(await WrittenAsync());
    }

    [Fact]
    public async Task A_server_that_stops_while_the_database_is_gone_stops_without_a_fault()
    {
        Log.Record(SecurityEventKind.SignInRefused, null, "NotRegistered");
        await using var blocking = _tests.OpenAsSystem();
        await blocking.Database.ExecuteSqlRawAsync("ALTER TABLE SecurityEvent RENAME TO Away");

        await Writer.StartAsync(default);
        // Until it has begun: a service stopped before that was never run.
        for (var turn = 0; turn < 50; turn++, await Task.Delay(10)) _tests.Clock.Advance(TimeSpan.FromMilliseconds(500));
        await Writer.StopAsync(default);

        Assert.True(Writer.ExecuteTask!.IsCompletedSuccessfully);
    }

    [Fact]
    public async Task The_database_refuses_to_change_a_line_or_to_delete_one_that_is_not_old()
    {
        Log.Record(SecurityEventKind.Refused, null, "now");
        await WrittenAsync();
        await using var db = _tests.OpenAsSystem();
        // The age is that of the database's own clock.
        await db.Database.ExecuteSqlAsync($"INSERT INTO SecurityEvent (At, Kind, Thing) VALUES ({DateTime.UtcNow.AddDays(-1):yyyy-MM-ddTHH:mm:ss.fffffffZ}, 'Refused', 'yesterday')");
        await db.Database.ExecuteSqlRawAsync("INSERT INTO SecurityEvent (At, Kind, Thing) VALUES ('2020-01-01T00:00:00.0000000Z', 'Refused', 'old')");

        foreach (var sql in new[] { "UPDATE SecurityEvent SET Thing = ''", "DELETE FROM SecurityEvent WHERE Thing = 'yesterday'" })
            Assert.Contains(SecurityLogTriggers.Message, (await Record.ExceptionAsync(() => db.Database.ExecuteSqlRawAsync(sql)))!.Message, StringComparison.Ordinal);
        Assert.Equal(1, await db.Database.ExecuteSqlRawAsync("DELETE FROM SecurityEvent WHERE Thing = 'old'"));
    }

    [Fact]
    public async Task Lines_are_cleared_when_they_have_been_kept_as_long_as_is_set()
    {
        var services = _tests.Services;
        var clock = new Microsoft.Extensions.Time.Testing.FakeTimeProvider(new(2021, 1, 1, 0, 0, 0, TimeSpan.Zero));
        var writer = new SecurityLogWriter(Log, services.GetRequiredService<SystemDatabases>(), new(TimeSpan.FromDays(100)), clock, NullLogger<SecurityLogWriter>.Instance);
        await using (var db = _tests.OpenAsSystem())
        {
            foreach (var days in new[] { 99, 101 }) db.Add(SecurityEvent.Of(clock.GetUtcNow().AddDays(-days), SecurityEventKind.SignedIn, null, $"{days}"));
            await db.SaveChangesAsync();
        }

        await writer.ClearAsync(default);

        Assert.Equal(["99"], (await ReadAsync()).Where(e => e.Kind is SecurityEventKind.SignedIn).Select(e => e.Thing));
    }

    [Fact]
    public async Task It_is_a_file_with_a_line_for_each()
    {
        Log.Record(SecurityEventKind.Refused, _world.Chair, "WriteMinutes 1");
        await WrittenAsync();
        await using var db = _tests.OpenAsSystem();

        var lines = (await SecurityLogCsv.TextAsync(db, default)).TrimEnd().Split('\n');

        Assert.Equal("number,at,event,person,thing", lines[0]);
        Assert.EndsWith($",2026-03-02T09:00:00.000Z,Refused,{_world.Chair},WriteMinutes 1", lines[^1], StringComparison.Ordinal);
    }

    private SecurityLog Log => _tests.Services.GetRequiredService<SecurityLog>();

    private SecurityLogWriter Writer => _tests.Services.GetRequiredService<SecurityLogWriter>();

    private async Task<IReadOnlyList<(SecurityEventKind Kind, PersonId? Person, string Thing)>> WrittenAsync()
    {
        await Writer.WriteAsync(default);
        return [.. (await ReadAsync()).Where(e => e.Kind is not SecurityEventKind.GrantChanged).Select(e => (e.Kind, e.PersonId, e.Thing))];
    }

    private async Task<List<SecurityEvent>> ReadAsync()
    {
        await using var db = _tests.OpenAsSystem();
        return await db.SecurityEvents.AsNoTracking().OrderBy(e => e.Sequence).ToListAsync();
    }
}
