using System.Globalization;

namespace Samarbeid.Infrastructure.Persistence.Security;

/// <summary>Makes the database itself refuse to change a line of the security log, and to delete one that is not old. Made at each start, as those of the audit trail.</summary>
internal static class SecurityLogTriggers
{
    public const string Name = "SecurityEventIsAppendOnly";
    public const string Message = "SecurityEvent is append-only";

    // No setting goes below it, so the database need not know the setting.
    private static readonly string Days = SecurityLogSettings.FewestDays.ToString(CultureInfo.InvariantCulture);

    public static readonly IReadOnlyList<string> Sqlite =
    [
        "DROP TRIGGER IF EXISTS \"SecurityEventRefusesUPDATE\"",
        $"CREATE TRIGGER \"SecurityEventRefusesUPDATE\" BEFORE UPDATE ON \"SecurityEvent\" BEGIN SELECT RAISE(ABORT, '{Message}'); END",
        "DROP TRIGGER IF EXISTS \"SecurityEventRefusesDELETE\"",
        $"""
        CREATE TRIGGER "SecurityEventRefusesDELETE" BEFORE DELETE ON "SecurityEvent"
        WHEN OLD."At" > strftime('%Y-%m-%dT%H:%M:%S', 'now', '-{Days} days') BEGIN SELECT RAISE(ABORT, '{Message}'); END
        """,
    ];

    public static readonly string SqlServer =
        $"""
        IF OBJECT_ID(N'[{Name}]', N'TR') IS NULL
            EXEC(N'CREATE TRIGGER [{Name}] ON [SecurityEvent] AFTER UPDATE, DELETE AS
            BEGIN
                SET NOCOUNT ON;
                IF EXISTS (SELECT 1 FROM inserted) OR EXISTS (SELECT 1 FROM deleted WHERE [At] > DATEADD(day, -{Days}, SYSDATETIMEOFFSET()))
                    THROW 51000, ''{Message}'', 1;
            END');
        ELSE IF OBJECTPROPERTY(OBJECT_ID(N'[{Name}]'), N'ExecIsTriggerDisabled') = 1
            ALTER TABLE [SecurityEvent] ENABLE TRIGGER [{Name}];
        """;
}
