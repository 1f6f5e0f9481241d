using Samarbeid.Domain.Access;
using Samarbeid.Domain.ActionItems;
using Samarbeid.Infrastructure.Access;
using Samarbeid.Testing;
using Xunit.Sdk;

namespace Samarbeid.Infrastructure.Tests.Persistence;

public sealed class QueryPlanTests : IAsyncLifetime
{
    private TestDatabase _database = null!;

    public async Task InitializeAsync() => _database = await TestDatabase.OnSqliteAsync();

    public async Task DisposeAsync() => await _database.DisposeAsync();

    [Fact]
    public async Task A_list_within_the_scopes_of_a_person_reads_no_whole_table()
    {
        var world = await World.MakeAsync(_database);
        var contact = await world.WithAsync(Role.PoliceContact, World.Stjordal, World.Senja);
        await using var db = await _database.OpenAsync(contact, Operation.ReadActions);

        await QueryPlan.AssertNoScanAsync(db, db.Meetings.OrderBy(m => m.Date));
        await QueryPlan.AssertNoScanAsync(db, db.Recommendations.OrderBy(r => r.AnswerDue));
        await QueryPlan.AssertNoScanAsync(db, db.ActionItems.Where(ActionItem.IsOverdue(world.Today)));
    }

    [Fact]
    public async Task Who_holds_a_role_in_a_place_is_found_by_the_place_and_what_a_person_holds_by_the_person()
    {
        var world = await World.MakeAsync(_database);
        await using var db = _database.OpenAsSystem();
        var holders = db.HoldersOn(world.Today);

        await QueryPlan.AssertNoScanAsync(db, holders.WhoMay(Operation.ApproveReports, World.Stjordal));
        await QueryPlan.AssertNoScanAsync(db, holders.WhoMay(Operation.ApproveMinutesForPolice, world.Own.Id));
        await QueryPlan.AssertNoScanAsync(db, holders.Roles.Where(r => r.PersonId == world.Chair));
    }

    [Fact]
    public async Task A_scan_is_found_out()
    {
        await using var db = _database.OpenAsSystem();

        await Assert.ThrowsAnyAsync<XunitException>(() => QueryPlan.AssertNoScanAsync(db, db.People.Where(p => p.Title == "x")));
    }
}
