using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Access;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.Setup;
using Samarbeid.Testing;

namespace Samarbeid.Infrastructure.Tests.Access;

public abstract class RoleHoldersTests(DatabaseProvider engine) : DatabaseTests(engine)
{
    private World _world = null!;
    private string _district = "";

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        _world = await World.MakeAsync(Database);
        await using var db = Database.OpenAsSystem();
        _district = await db.Municipalities.Where(m => m.Number == World.Stjordal).Select(m => m.PoliceDistrictCode).SingleAsync();
    }

    [EngineFact]
    public async Task A_role_is_held_in_each_municipality_of_the_grant_and_in_all_of_the_district()
    {
        var named = await _world.WithAsync(Role.Mayor, World.Senja, World.Sorreisa);
        var ofDistrict = await _world.WithAsync(Role.Sheriff, _district);
        await using var db = Database.OpenAsSystem();
        var district = await db.Municipalities.Where(m => m.PoliceDistrictCode == _district).Select(m => m.Number).ToListAsync();

        Assert.Equal(
            [(Role.Mayor, World.Sorreisa), (Role.Mayor, World.Senja)],
            (await HeldByAsync(db, named)).OrderBy(h => h.Place.Value, StringComparer.Ordinal));
        Assert.Equal(district.Select(m => (Role.Sheriff, m)).ToHashSet(), [.. await HeldByAsync(db, ofDistrict)]);
        Assert.True(district.Count > 1);
    }

    [EngineFact]
    public async Task Those_who_may_something_are_the_active_holders_of_the_day_in_the_place_and_in_its_district()
    {
        var (today, past) = (_world.Today, _world.Today.AddDays(-40));
        var own = await _world.WithAsync(Role.Sheriff, World.Stjordal);
        var deputy = await _world.WithAsync(Role.Sheriff, today, today, World.Stjordal, World.Senja);
        var ofDistrict = await _world.WithAsync(Role.Sheriff, _district);
        await _world.WithAsync(Role.Sheriff, past, today.AddDays(-1), World.Stjordal);
        await _world.WithAsync(Role.Sheriff, today.AddDays(1), null, World.Stjordal);
        await _world.WithAsync(Role.Sheriff, _district, past, today.AddDays(-1));
        await _world.WithAsync(Role.PoliceContact, World.Stjordal);
        await _world.WithAsync(Role.Sheriff, World.Senja);
        await DeactivateAsync(await _world.WithAsync(Role.Sheriff, World.Stjordal));
        await using var db = Database.OpenAsSystem();
        var holders = db.HoldersOn(today);

        await AssertAreAsync(holders.WhoMay(Operation.ApproveMinutesForPolice, _world.Own.Id), own, deputy, ofDistrict);
        await AssertAreAsync(holders.WhoMay(Operation.ApproveReports, World.Stjordal), own, deputy, ofDistrict);
    }

    [EngineFact]
    public async Task Candidates_are_the_members_of_the_day_and_all_with_a_role_in_a_municipality_of_the_scope()
    {
        var (today, past) = (_world.Today, _world.Today.AddDays(-40));
        var member = await AdmitAsync(_world.Own.Id, today, null);
        await AdmitAsync(_world.Own.Id, past, today.AddDays(-1));
        await AdmitAsync(_world.Shared.Id, today, null);
        var mayor = await _world.WithAsync(Role.Mayor, World.Stjordal);
        var ofDistrict = await _world.WithAsync(Role.Sheriff, _district);
        await _world.WithAsync(Role.Sheriff, _district, past, today.AddDays(-1));
        await _world.WithAsync(Role.Mayor, World.Senja);
        await _world.AdministratorAsync();
        await DeactivateAsync(await _world.WithAsync(Role.Mayor, World.Stjordal));
        await using var db = Database.OpenAsSystem();
        var municipality = await db.Municipalities.Where(m => m.Number == World.Stjordal).Select(m => m.ScopeId).SingleAsync();

        await AssertAreAsync(db.HoldersOn(today).CandidatesIn(_world.Own.ScopeId), member, mayor, ofDistrict);
        await AssertAreAsync(db.HoldersOn(today).CandidatesIn(municipality), mayor, ofDistrict);
    }

    [EngineFact]
    public async Task Administrators_are_those_of_the_day_also_when_deactivated()
    {
        var administrator = await _world.AdministratorAsync();
        await DeactivateAsync(administrator);
        await _world.WithAsync(Role.Mayor, World.Stjordal);
        await using var db = Database.OpenAsSystem();

        await AssertAreAsync(db.HoldersOn(_world.Today).Administrators, administrator);
        await AssertAreAsync(db.HoldersOn(_world.Today.AddDays(-1)).Administrators);
    }

    private static async Task<IEnumerable<(Role Role, MunicipalityNumber Place)>> HeldByAsync(SamarbeidDbContext db, PersonId person) =>
        (await db.HoldersOn(new(2026, 3, 2)).Roles.Where(r => r.PersonId == person).ToListAsync()).Select(r => (r.Role, r.Municipality));

    private static async Task AssertAreAsync(IQueryable<Person> people, params PersonId[] expected) =>
        Assert.Equal(expected.OrderBy(id => id.Value), (await people.Select(p => p.Id).ToListAsync()).OrderBy(id => id.Value));

    private async Task<PersonId> AdmitAsync(MeetingBodyId id, DateOnly from, DateOnly? to)
    {
        await using var db = Database.OpenAsSystem();
        var body = await db.MeetingBodies.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter]).Include(b => b.Members).SingleAsync(b => b.Id == id);
        var person = World.NewPerson();
        db.Add(person);
        Assert.True(body.Admit(person.Id, MemberRole.Member, from).IsDone);
        if (to is { } last) Assert.True(body.Release(body.Members.Single(m => m.PersonId == person.Id).Id, last.AddDays(1)).IsDone);
        await db.SaveChangesAsync();
        return person.Id;
    }

    private async Task DeactivateAsync(PersonId id)
    {
        await using var db = Database.OpenAsSystem();
        (await db.People.SingleAsync(p => p.Id == id)).Deactivate();
        await db.SaveChangesAsync();
    }
}

public sealed class RoleHoldersTestsOnSqlite() : RoleHoldersTests(DatabaseProvider.Sqlite);

public sealed class RoleHoldersTestsOnSqlServer() : RoleHoldersTests(DatabaseProvider.SqlServer);
