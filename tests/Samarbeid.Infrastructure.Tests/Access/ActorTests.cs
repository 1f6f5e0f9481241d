using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Access;
using Samarbeid.Infrastructure.Persistence.Setup;
using Samarbeid.Testing;

namespace Samarbeid.Infrastructure.Tests.Access;

/// <summary>Who acts and what that reaches, as each operation reads it anew, and what asking to administer opens.</summary>
public abstract class ActorTests(DatabaseProvider engine) : DatabaseTests(engine)
{
    private World _world = null!;

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        _world = await World.MakeAsync(Database);
    }

    [EngineFact]
    public async Task A_grant_reaches_the_municipality_and_the_bodies_that_serve_it_and_nobody_elses()
    {
        var contact = await _world.WithAsync(Role.PoliceContact, World.Stjordal);
        await _world.WithAsync(Role.Sheriff, World.Senja);
        await using var db = await Database.OpenAsync(contact, Operation.ReadMeetings);
        var own = await db.Municipalities.Where(m => m.Number == World.Stjordal).Select(m => m.ScopeId).SingleAsync();

        Assert.Equal((HashSet<ScopeId>)[own, _world.Own.ScopeId], [.. db.Actor.ScopesFor(Operation.ReadMeetings)]);
        Assert.Equal(contact, db.Actor.Person);
        Assert.Equal([Role.PoliceContact], db.Actor.Roles);
        Assert.Equal([_world.Own.Id], await db.Meetings.Select(m => m.BodyId).Distinct().ToListAsync());
    }

    [EngineFact]
    public async Task A_grant_on_a_district_reaches_its_bodies_while_it_lasts()
    {
        var (today, district) = (_world.Today, await DistrictAsync());
        var now = await _world.WithAsync(Role.Sheriff, district);
        var ended = await _world.WithAsync(Role.Sheriff, district, today.AddDays(-40), today.AddDays(-1));
        var coming = await _world.WithAsync(Role.Sheriff, district, today.AddDays(1), null);

        Assert.Contains(_world.Own.ScopeId, await ReachOfAsync(now));
        Assert.DoesNotContain(_world.Shared.ScopeId, await ReachOfAsync(now));
        Assert.Empty(await ReachOfAsync(ended));
        Assert.Empty(await ReachOfAsync(coming));
    }

    [EngineFact]
    public async Task A_grant_on_a_municipality_reaches_while_it_lasts()
    {
        var today = _world.Today;
        Assert.NotEmpty(await ReachOfAsync(await _world.WithAsync(Role.Sheriff, today, today, World.Stjordal)));
        Assert.Empty(await ReachOfAsync(await _world.WithAsync(Role.Sheriff, today.AddDays(-40), today.AddDays(-1), World.Stjordal)));
        Assert.Empty(await ReachOfAsync(await _world.WithAsync(Role.Sheriff, today.AddDays(1), null, World.Stjordal)));
    }

    [EngineFact]
    public async Task An_administrator_administers_while_the_grant_lasts_and_nobody_else_does()
    {
        var administrator = await _world.AdministratorAsync();
        var contact = await _world.WithAsync(Role.PoliceContact, World.Stjordal);
        await using (var db = await Database.OpenAsync(administrator))
        {
            Assert.True(db.Actor.MayAnywhere(Operation.AdministerAccess));
            Assert.True(db.DemandAdministration().IsDone);
            (await db.Grants.SingleAsync(g => g.PersonId == administrator)).End(_world.Today);
            Assert.True((await db.SaveAsync(CancellationToken.None)).IsDone);
        }

        foreach (var person in new PersonId?[] { contact, null })
        {
            await using var db = await Database.OpenAsync(person);
            Assert.Equal(AccessRules.NoGrant, db.DemandAdministration().Refusal);
        }

        Database.Clock.Advance(TimeSpan.FromDays(1));
        await using var after = await Database.OpenAsync(administrator);
        Assert.False(after.DemandAdministration().IsDone);
    }

    [EngineFact]
    public async Task Somebody_who_has_left_or_is_unknown_is_nobody()
    {
        var left = await _world.WithAsync(Role.Sheriff, World.Stjordal);
        await using (var db = Database.OpenAsSystem())
        {
            (await db.People.SingleAsync(p => p.Id == left)).Deactivate();
            await db.SaveChangesAsync();
        }

        foreach (var person in new PersonId?[] { left, PersonId.New(), null })
        {
            await using var db = await Database.OpenAsync(person, Operation.ReadMeetings);
            Assert.Null(db.Actor.Person);
            Assert.Empty(db.Scopes);
        }
    }

    [EngineFact]
    public async Task What_a_register_holds_is_saved_by_whoever_administers_and_ones_own_row_by_oneself()
    {
        var contact = await _world.WithAsync(Role.PoliceContact, World.Stjordal);
        var other = await _world.WithAsync(Role.PoliceContact, World.Senja);
        await using var mine = await Database.OpenAsync(contact);
        (await mine.People.SingleAsync(p => p.Id == contact)).Deactivate();
        Assert.True((await mine.SaveAsync(CancellationToken.None)).IsDone);

        await using var theirs = await Database.OpenAsync(other);
        (await theirs.People.SingleAsync(p => p.Id == contact)).Reactivate();
        await Assert.ThrowsAsync<UnauthorizedAccessException>(() => theirs.SaveAsync(CancellationToken.None));

        await using var db = await Database.OpenAsync(await _world.AdministratorAsync());
        db.Add(MeetingBody.Establish(MeetingBodyKind.PoliceCouncil, "Et råd til", Language.Bokmal, [World.Senja]).Value);
        await Assert.ThrowsAsync<UnauthorizedAccessException>(() => db.SaveAsync(CancellationToken.None));
        Assert.True(db.DemandAdministration().IsDone);
        Assert.True((await db.SaveAsync(CancellationToken.None)).IsDone);
    }

    [EngineFact]
    public async Task Only_whoever_administers_hands_on()
    {
        await using var db = await Database.OpenAsync(await _world.WithAsync(Role.PoliceContact, World.Stjordal));

        Assert.Throws<InvalidOperationException>(() => db.AllowHandingOn(_world.Own.ScopeId));
    }

    [EngineFact]
    public async Task The_holders_of_all_places_are_those_of_the_places_concerned_or_of_all_that_a_scope_serves()
    {
        var stjordal = await _world.WithAsync(Role.PoliceContact, World.Stjordal);
        var senja = await _world.WithAsync(Role.PoliceContact, World.Senja);
        await using var db = Database.OpenAsSystem();
        var holders = await HoldersByPlace.LoadAsync(db, [Role.PoliceContact], _world.Today, CancellationToken.None);

        Assert.Equal([stjordal], holders.Of(Role.PoliceContact, _world.Own.ScopeId, []));
        Assert.Equal([senja], holders.Of(Role.PoliceContact, _world.Shared.ScopeId, []));
        Assert.Equal([stjordal], holders.Of(Role.PoliceContact, _world.Shared.ScopeId, [World.Stjordal]));
        Assert.Empty(holders.Of(Role.Sheriff, _world.Own.ScopeId, []));
        Assert.True(holders.TakesPart(stjordal));
    }

    private async Task<IReadOnlyList<ScopeId>> ReachOfAsync(PersonId person)
    {
        await using var db = await Database.OpenAsync(person, Operation.ReadMeetings);
        return [.. db.Scopes];
    }

    private async Task<string> DistrictAsync()
    {
        await using var db = Database.OpenAsSystem();
        return await db.Municipalities.Where(m => m.Number == World.Stjordal).Select(m => m.PoliceDistrictCode).SingleAsync();
    }
}

public sealed class ActorTestsOnSqlite() : ActorTests(DatabaseProvider.Sqlite);

public sealed class ActorTestsOnSqlServer() : ActorTests(DatabaseProvider.SqlServer);
