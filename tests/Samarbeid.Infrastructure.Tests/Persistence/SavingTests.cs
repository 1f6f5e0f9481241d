using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Meetings;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.Audit;
using Samarbeid.Infrastructure.Persistence.Numbering;
using Samarbeid.Infrastructure.Persistence.Setup;
using Samarbeid.Testing;

namespace Samarbeid.Infrastructure.Tests.Persistence;

public abstract class SavingTests(DatabaseProvider engine) : DatabaseTests(engine)
{
    private World _world = null!;

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        _world = await World.MakeAsync(Database);
    }

    [EngineFact]
    public async Task A_form_opened_before_somebody_else_saved_is_stale()
    {
        await ChangeAsync(m => m.ChangeItem(m.Items[0].Id, "Ny tittel", ""));
        await using var db = Database.OpenAsSystem();
        var meeting = await LoadAsync(db);
        db.Expect(meeting, 1);
        meeting.Cancel("Sykdom");

        Assert.Equal(PersistenceRules.Stale, (await db.SaveAsync(CancellationToken.None)).Refusal);
        Assert.Equal(MeetingState.Planned, (await LoadAsync(Database.OpenAsSystem())).State);
    }

    [EngineFact]
    public async Task A_change_of_what_a_root_holds_is_a_new_version_of_the_root()
    {
        Assert.Equal(1, await VersionAsync());
        await ChangeAsync(m => m.ChangeItem(m.Items[0].Id, "Ny tittel", ""));
        Assert.Equal(2, await VersionAsync());
        await ChangeAsync(m => m.AddItem(AgendaItemKind.Case, "Én til", "").WithoutValue);
        Assert.Equal(3, await VersionAsync());
        await ChangeAsync(m => m.RemoveItem(m.Items[1].Id));
        Assert.Equal(4, await VersionAsync());
    }

    [EngineFact]
    public async Task Saving_the_same_again_changes_neither_version_nor_audit_trail()
    {
        var before = await CountAsync();
        await ChangeAsync(m => m.ChangeItem(m.Items[0].Id, m.Items[0].Title, m.Items[0].Background));

        Assert.Equal(1, await VersionAsync());
        Assert.Equal(before, await CountAsync());
    }

    [EngineFact]
    public async Task The_audit_trail_tells_who_when_and_what_was_before_and_after()
    {
        await ChangeAsync(m => m.ChangeItem(m.Items[0].Id, "Ærlig talt", ""));
        await using var db = Database.OpenAsSystem();

        var entry = await db.AuditEntries.OrderBy(e => e.Sequence).LastAsync(e => e.EntityType == nameof(AgendaItem));
        var values = await db.AuditValues.SingleAsync(v => v.Sequence == entry.Sequence);

        Assert.Equal(("system:test", "test", AuditChange.Modified), (entry.Actor, entry.Operation, entry.Change));
        Assert.Equal((_world.OwnMeeting.Items[0].Id.Value.ToString(), _world.Own.ScopeId), (entry.EntityId, entry.ScopeId));
        Assert.Equal(Database.Clock.GetUtcNow(), entry.At);
        Assert.Equal("""{"Title":"Uro på stasjonen"}""", values.Before);
        Assert.Equal("""{"Title":"Ærlig talt"}""", values.After);
    }

    [EngineFact]
    public async Task A_save_that_fails_leaves_neither_rows_nor_audit_entries()
    {
        var before = await CountAsync();
        await using var db = Database.OpenAsSystem();
        var (one, other) = (World.NewPerson(), World.NewPerson());
        other.Change(other.Name, one.Email, other.Title, other.Party, other.Language);
        db.AddRange(one, other);

        Assert.Equal(PersistenceRules.Duplicate, (await db.SaveAsync(CancellationToken.None)).Refusal);
        Assert.Equal(before, await CountAsync());
        Assert.False(await Database.OpenAsSystem().People.AnyAsync(p => p.Email == one.Email));
    }

    [EngineFact]
    public async Task Steps_together_are_undone_together()
    {
        await using var db = Database.OpenAsSystem();
        var outcome = await db.TogetherAsync(async () =>
        {
            await db.TakeNumbersAsync(_world.Own.ScopeId, NumberSeries.Actions, 2026, 3, CancellationToken.None);
            db.Add(World.NewPerson());
            Assert.True((await db.SaveAsync(CancellationToken.None)).IsDone);
            return PersistenceRules.NotFound;
        }, CancellationToken.None);

        Assert.Equal(PersistenceRules.NotFound, outcome.Refusal);
        Assert.Equal(0, await Database.OpenAsSystem().NumberSeries.CountAsync());
        Assert.True((await AuditChain.VerifyAsync(Database.OpenAsSystem(), CancellationToken.None)).IsWhole);
    }

    [EngineFact]
    public async Task Numbers_are_consecutive_and_each_is_given_once()
    {
        var taken = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(TakeTwoAsync)));

        Assert.Equal(Enumerable.Range(0, 8).Select(i => (i * 2) + 1), taken.Order());
    }

    [EngineFact]
    public async Task Cross_scope_rows_are_refused_by_the_database_itself()
    {
        var fault = await Record.ExceptionAsync(() => InsertItemAsync(_world.Shared.ScopeId));

        Assert.Contains("FOREIGN KEY", fault!.Message, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(1, await InsertItemAsync(_world.Own.ScopeId));
    }

    private async Task<int> InsertItemAsync(ScopeId scope)
    {
        await using var db = Database.OpenAsSystem();
        var (item, meeting) = (AgendaItemId.New(), _world.OwnMeeting.Id);
        return await db.Database.ExecuteSqlAsync($"""
            INSERT INTO AgendaItem (Id, ScopeId, MeetingId, Kind, Position, Title, Background, Plan_Presenter, Conclusion, IsNoted, IsPutOff,
                Notes, SecondsUsed, IsTitleRestricted, IsConcludedApart)
            VALUES ({item.Value}, {scope.Value}, {meeting.Value}, 'Case', 9, 'x', '', '', '', 0, 0, '', 0, 0, 0)
            """);
    }

    private async Task<int> TakeTwoAsync()
    {
        await using var db = Database.OpenAsSystem();
        var first = 0;
        var outcome = await db.TogetherAsync(async () =>
        {
            first = await db.TakeNumbersAsync(_world.Own.ScopeId, NumberSeries.Actions, 2026, 2, CancellationToken.None);
            return Outcome.Done;
        }, CancellationToken.None);
        Assert.True(outcome.IsDone);
        return first;
    }

    private async Task ChangeAsync(Func<Meeting, Outcome> change)
    {
        await using var db = Database.OpenAsSystem();
        Assert.True(change(await LoadAsync(db)).IsDone);
        Assert.True((await db.SaveAsync(CancellationToken.None)).IsDone);
    }

    private Task<Meeting> LoadAsync(SamarbeidDbContext db) => db.Meetings.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter])
        .Include(m => m.Items.OrderBy(i => i.Position)).SingleAsync(m => m.Id == _world.OwnMeeting.Id);

    private async Task<int> VersionAsync() => (await LoadAsync(Database.OpenAsSystem())).Version;

    private Task<int> CountAsync() => Database.OpenAsSystem().AuditEntries.CountAsync();
}

public sealed class SavingTestsOnSqlite() : SavingTests(DatabaseProvider.Sqlite);

public sealed class SavingTestsOnSqlServer() : SavingTests(DatabaseProvider.SqlServer);
