using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.Audit;
using Samarbeid.Infrastructure.Persistence.Setup;
using Samarbeid.Testing;

namespace Samarbeid.Infrastructure.Tests.Persistence;

public abstract class WriteGuardTests(DatabaseProvider engine) : DatabaseTests(engine)
{
    private World _world = null!;

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        _world = await World.MakeAsync(Database);
    }

    [EngineFact]
    public async Task A_handler_that_forgets_to_ask_is_stopped()
    {
        await using var db = await OpenAsContactAsync();
        (await db.Meetings.SingleAsync()).Cancel("Sykdom");

        await AssertStoppedAsync(db);
    }

    [EngineFact]
    public async Task Asking_to_read_opens_nothing_for_writing()
    {
        await using var db = await OpenAsContactAsync();
        var meeting = await db.Meetings.SingleAsync();
        Assert.True(db.Demand(Operation.ReadMeetings, new Thing(meeting.ScopeId)).IsDone);
        meeting.Cancel("Sykdom");

        await AssertStoppedAsync(db);
    }

    [EngineFact]
    public async Task What_was_asked_for_may_be_saved()
    {
        await using var db = await OpenAsContactAsync();
        var meeting = await db.Meetings.SingleAsync();
        Assert.True(db.Demand(Operation.WriteMeetings, new Thing(meeting.ScopeId)).IsDone);
        meeting.Cancel("Sykdom");

        Assert.True((await db.SaveAsync(CancellationToken.None)).IsDone);
    }

    [EngineFact]
    public async Task What_was_asked_for_is_forgotten_when_another_operation_follows()
    {
        await using var db = await OpenAsContactAsync();
        var meeting = await db.Meetings.SingleAsync();
        Assert.True(db.Demand(Operation.WriteMeetings, new Thing(meeting.ScopeId)).IsDone);
        db.TurnTo(Operation.ReadMeetings);
        meeting.Cancel("Sykdom");

        await AssertStoppedAsync(db);
    }

    [EngineFact]
    public async Task A_row_of_another_scope_is_stopped_although_something_was_asked_for()
    {
        await using var db = await OpenAsContactAsync();
        Assert.True(db.Demand(Operation.WriteMeetings, new Thing(_world.Own.ScopeId)).IsDone);
        Assert.False(db.Demand(Operation.WriteMeetings, new Thing(_world.Shared.ScopeId)).IsDone);
        db.Add(World.Planned(_world.Shared, _world.Chair));

        await AssertStoppedAsync(db);
    }

    [EngineFact]
    public async Task A_row_cannot_be_moved_to_another_scope()
    {
        await using var db = await OpenAsContactAsync();
        var meeting = await db.Meetings.SingleAsync();
        db.Demand(Operation.WriteMeetings, new Thing(_world.Own.ScopeId));

        // ScopeId is part of a key, which EF itself does not let anybody change.
        Assert.ThrowsAny<InvalidOperationException>(() => db.Entry(meeting).Property(m => m.ScopeId).CurrentValue = _world.Shared.ScopeId);
    }

    [EngineFact]
    public async Task Who_may_write_meetings_may_not_change_the_body_or_its_members()
    {
        await using var db = await OpenAsContactAsync();
        var body = await db.MeetingBodies.Include(b => b.Members).SingleAsync();
        db.Demand(Operation.WriteMeetings, new Thing(body.ScopeId));
        body.Admit(_world.Chair, MemberRole.Chair, _world.Today);

        await AssertStoppedAsync(db);
    }

    [EngineFact]
    public async Task Grants_and_people_need_an_administrator()
    {
        await using var db = await OpenAsContactAsync();
        Assert.False(db.DemandAdministration().IsDone);
        db.Add(World.NewPerson());

        await AssertStoppedAsync(db);
    }

    [EngineFact]
    public async Task A_place_slipped_into_a_grant_by_itself_is_stopped()
    {
        var mayor = await _world.WithAsync(Role.Mayor, World.Stjordal);
        await using var db = await Database.OpenAsync(mayor, Operation.ReadMeetings);
        var grant = await db.Grants.Where(g => g.PersonId == mayor).Select(g => g.Id).SingleAsync();
        db.Add(new GrantMunicipality(grant, World.Senja));

        await Assert.ThrowsAsync<InvalidOperationException>(() => db.SaveAsync(CancellationToken.None));
    }

    [EngineFact]
    public async Task Nobody_writes_the_audit_trail_by_hand()
    {
        await using var db = await OpenAsContactAsync();
        db.Add(new AuditValues { Sequence = 1, Salt = [], Before = "{}", After = "{}" });

        await AssertStoppedAsync(db);
    }

    private async Task<SamarbeidDbContext> OpenAsContactAsync() =>
        await Database.OpenAsync(await _world.WithAsync(Role.PoliceContact, World.Stjordal), Operation.WriteMeetings);

    private static async Task AssertStoppedAsync(SamarbeidDbContext db) =>
        await Assert.ThrowsAsync<UnauthorizedAccessException>(() => db.SaveAsync(CancellationToken.None));
}

public sealed class WriteGuardTestsOnSqlite() : WriteGuardTests(DatabaseProvider.Sqlite);

public sealed class WriteGuardTestsOnSqlServer() : WriteGuardTests(DatabaseProvider.SqlServer);
