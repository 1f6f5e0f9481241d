using System.Data;
using Microsoft.EntityFrameworkCore;
using Samarbeid.Infrastructure.Persistence.Security;

namespace Samarbeid.Infrastructure.Persistence.Audit;

/// <summary>Makes the database itself refuse to change or delete an audit entry. Made at each start on both engines
/// rather than in a migration, because SQLite drops a table's triggers whenever a migration rebuilds the table.</summary>
internal static class AuditTriggers
{
    public const string Message = "AuditEntry is append-only";

    public static readonly IReadOnlyList<string> Sqlite = [.. new[] { "UPDATE", "DELETE" }.SelectMany(verb => new[]
    {
        $"DROP TRIGGER IF EXISTS \"AuditEntryRefuses{verb}\"",
        $"CREATE TRIGGER \"AuditEntryRefuses{verb}\" BEFORE {verb} ON \"AuditEntry\" BEGIN SELECT RAISE(ABORT, '{Message}'); END",
    })];

    // CREATE TRIGGER must be alone in its batch, hence EXEC; only where it is missing or disabled, so that an account without DDL rights can start.
    public const string SqlServer =
        $"""
        IF OBJECT_ID(N'[AuditEntryIsAppendOnly]', N'TR') IS NULL
            EXEC(N'CREATE TRIGGER [AuditEntryIsAppendOnly] ON [AuditEntry] AFTER UPDATE, DELETE AS
            BEGIN
                SET NOCOUNT ON;
                THROW 51000, ''{Message}'', 1;
            END');
        ELSE IF OBJECTPROPERTY(OBJECT_ID(N'[AuditEntryIsAppendOnly]'), N'ExecIsTriggerDisabled') = 1
            ALTER TABLE [AuditEntry] ENABLE TRIGGER [AuditEntryIsAppendOnly];
        """;

    public static Task EnsureAsync(SamarbeidDbContext database, CancellationToken cancel) => database.TransactAsync(
        async () =>
        {
            foreach (var statement in database.Database.IsSqlite() ? [.. Sqlite, .. SecurityLogTriggers.Sqlite] : new[] { SqlServer, SecurityLogTriggers.SqlServer })
                await database.Database.ExecuteSqlRawAsync(statement, cancel);
        },
        IsolationLevel.Unspecified, cancel);
}
