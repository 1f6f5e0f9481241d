using Microsoft.EntityFrameworkCore;
using Samarbeid.Infrastructure.Persistence.Audit;
using Samarbeid.Infrastructure.Persistence.Setup;
using Samarbeid.Testing;

namespace Samarbeid.Infrastructure.Tests.Persistence;

public abstract class AuditChainTests(DatabaseProvider engine) : DatabaseTests(engine)
{
    private long _last;

    protected abstract string DropTriggers { get; }

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        await World.MakeAsync(Database);
        await using var db = Database.OpenAsSystem();
        _last = await db.AuditEntries.MaxAsync(e => e.Sequence);
    }

    [EngineFact]
    public async Task An_untouched_trail_is_whole() => Assert.Equal(new AuditVerdict(_last, null, null), await VerifyAsync());

    [EngineFact]
    public async Task Erased_values_leave_it_whole()
    {
        await RunAsync("DELETE FROM AuditValues");

        Assert.True((await VerifyAsync()).IsWhole);
    }

    [EngineFact]
    public async Task Changed_values_show()
    {
        await RunAsync("UPDATE AuditValues SET After = '' WHERE Sequence = 3");

        Assert.Equal(new AuditVerdict(2, 3, AuditFault.ValuesAltered), await VerifyAsync());
    }

    [EngineFact]
    public async Task The_database_refuses_to_change_or_delete_an_entry()
    {
        foreach (var sql in new[] { "UPDATE AuditEntry SET Actor = 'x'", "DELETE FROM AuditEntry" })
        {
            var fault = await Record.ExceptionAsync(() => RunAsync(sql));
            Assert.Contains(AuditTriggers.Message, fault!.Message, StringComparison.Ordinal);
        }
    }

    [EngineFact]
    public async Task The_next_start_makes_dropped_triggers_again()
    {
        await RunAsync(DropTriggers);
        await Database.Startup.PrepareAsync(CancellationToken.None);

        Assert.NotNull(await Record.ExceptionAsync(() => RunAsync("UPDATE AuditEntry SET Actor = 'x'")));
    }

    [EngineFact]
    public async Task A_changed_entry_shows_where_it_is()
    {
        await RunAsync(DropTriggers);
        await RunAsync("UPDATE AuditEntry SET Actor = 'x' WHERE Sequence = 5");

        Assert.Equal(new AuditVerdict(4, 5, AuditFault.Altered), await VerifyAsync());
    }

    [EngineFact]
    public async Task A_removed_entry_shows_also_at_the_end()
    {
        await RunAsync(DropTriggers);
        await RunAsync($"DELETE FROM AuditValues WHERE Sequence IN (4, {_last})");
        await RunAsync($"DELETE FROM AuditEntry WHERE Sequence = {_last}");
        Assert.Equal(new AuditVerdict(_last - 1, _last, AuditFault.Missing), await VerifyAsync());

        await RunAsync("DELETE FROM AuditEntry WHERE Sequence = 4");
        Assert.Equal(new AuditVerdict(3, 4, AuditFault.Missing), await VerifyAsync());
    }

    private async Task<AuditVerdict> VerifyAsync()
    {
        await using var db = Database.OpenAsSystem();
        return await AuditChain.VerifyAsync(db, CancellationToken.None);
    }

    private async Task RunAsync(string sql)
    {
        await using var db = Database.OpenAsSystem();
        await db.Database.ExecuteSqlRawAsync(sql);
    }
}

public sealed class AuditChainTestsOnSqlite() : AuditChainTests(DatabaseProvider.Sqlite)
{
    protected override string DropTriggers => "DROP TRIGGER AuditEntryRefusesUPDATE; DROP TRIGGER AuditEntryRefusesDELETE";
}

public sealed class AuditChainTestsOnSqlServer() : AuditChainTests(DatabaseProvider.SqlServer)
{
    protected override string DropTriggers => "DROP TRIGGER AuditEntryIsAppendOnly";
}
