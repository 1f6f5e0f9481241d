using Samarbeid.Domain.Access;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Access;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Testing;

namespace Samarbeid.Infrastructure.Tests.Persistence;

/// <summary>A statement that is compiled for the first who asks is run for everybody: nothing of the first may stay in it.</summary>
public sealed class CompiledRowsTests : IAsyncLifetime
{
    private TestDatabase _database = null!;
    private World _world = null!;

    public async Task InitializeAsync()
    {
        _database = await TestDatabase.OnSqliteAsync();
        _world = await World.MakeAsync(_database);
    }

    public async Task DisposeAsync() => await _database.DisposeAsync();

    [Fact]
    public async Task Each_who_asks_sees_their_own_scopes_whoever_asked_first()
    {
        var (here, there) = (await _world.WithAsync(Role.PoliceContact, World.Stjordal), await _world.WithAsync(Role.PoliceContact, World.Senja));

        for (var round = 0; round < 2; round++)
        {
            Assert.Equal([_world.OwnMeeting.Id], await MeetingsAsync(here));
            Assert.Equal([_world.SharedMeeting.Id], await MeetingsAsync(there));
            Assert.Empty(await MeetingsAsync(null));
        }

        async Task<List<MeetingId>> MeetingsAsync(PersonId? who)
        {
            await using var db = await _database.OpenAsync(who, Operation.ReadMeetings);
            return await CompiledRows.Of(db, 0, static (db, _) => db.Meetings.Select(m => m.Id)).ToListAsync();
        }
    }

    [Fact]
    public async Task What_it_is_given_is_that_of_each_execution_also_within_another_query()
    {
        PersonId[] people = [_world.Chair, await _world.WithAsync(Role.Mayor, World.Stjordal), _world.Chair];
        await using var db = _database.OpenAsSystem();

        foreach (var person in people)
        {
            var found = await CompiledRows.Of(db, 0, person, static (db, _, who) =>
            {
                var one = db.People.Where(p => p.Id == who.Value);
                return one.Select(p => new { p.Id, Count = one.Count() });
            }).ToListAsync();
            Assert.Equal(new { Id = person, Count = 1 }, Assert.Single(found));
        }
    }

    [Fact]
    public async Task Each_shape_is_a_statement_of_its_own()
    {
        await using var db = _database.OpenAsSystem();

        Assert.Equal([_world.Chair], await OfAsync(Party.Police));
        Assert.Empty(await OfAsync(Party.Municipality));
        Assert.Equal([_world.Chair], await OfAsync(Party.Police));

        ValueTask<List<PersonId>> OfAsync(Party party) =>
            CompiledRows.Of(db, party, static (db, party) => db.People.Where(p => p.Party == party).Select(p => p.Id)).ToListAsync();
    }

    [Fact]
    public async Task What_would_be_that_of_whoever_asked_first_is_refused()
    {
        var contact = await _world.WithAsync(Role.PoliceContact, World.Stjordal);
        await using var db = await _database.OpenAsync(contact, Operation.ReadMeetings);
        var mine = contact;

        Refused(() => CompiledRows.Of(db, 0, (db, _) => db.People.Where(p => p.Id == mine)));
        Refused(() => CompiledRows.Of(db, 0, static (db, _) =>
        {
            var me = db.Actor.Person;
            return db.People.Where(p => p.Id == me);
        }));
        Refused(() => CompiledRows.Of(db, 0, static (db, _) => db.Municipalities.Where(m => db.Scopes.Contains(m.ScopeId))));
        Refused(() => CompiledRows.Of(db, 0, static (db, _) =>
        {
            var scopes = db.Scopes;
            return db.Municipalities.Where(m => scopes.Contains(m.ScopeId));
        }));
        Refused(() => CompiledRows.Of(db, 0, static (db, _) => db.Municipalities.Where(m => m.UniqueName == db.Purpose)));
        Refused(() => CompiledRows.Of(db, 0, static (db, _) => db.HoldersOn(db.Today).Members));
        Refused(() => CompiledRows.Of(db, 0, static (db, _) =>
        {
            var inner = db.People.Where(p => p.Id == db.Actor.Person);
            return db.Meetings.Where(m => inner.Any(p => p.Id == m.ChairId));
        }));
    }

    [Fact]
    public async Task What_is_given_later_cannot_be_read_before()
    {
        await using var db = _database.OpenAsSystem();

        Refused(() => CompiledRows.Of(db, 0, 3, static (db, _, count) => db.People.Take(count.Value)));
    }

    private static void Refused<TRow>(Func<IAsyncEnumerable<TRow>> ask) => Assert.Throws<InvalidOperationException>(ask);
}
