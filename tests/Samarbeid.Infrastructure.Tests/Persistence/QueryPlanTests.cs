using Samarbeid.Domain.Access;
using Samarbeid.Domain.ActionItems;
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
    public async Task A_scan_is_found_out()
    {
        await using var db = _database.OpenAsSystem();

        await Assert.ThrowsAnyAsync<XunitException>(() => QueryPlan.AssertNoScanAsync(db, db.People.Where(p => p.Title == "x")));
    }
}
