using System.CommandLine;
using Samarbeid.Domain.Common;
using Samarbeid.Infrastructure.Documents;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.Audit;
using Samarbeid.Infrastructure.Persistence.Setup;

namespace Samarbeid.Web.CommandLine;

/// <summary>verify-audit: checks the chain of the audit trail and the issued documents, and changes nothing.</summary>
internal static class VerifyAuditVerb
{
    public static Command Create() => new Command("verify-audit", CommandTexts.VerifyAudit).As(async (run, cancel) =>
    {
        var settings = run.Get<PersistenceSettings>();
        if (settings.Provider is DatabaseProvider.Sqlite && !File.Exists(settings.SqliteFile)) return BackupRules.NoDatabase.With(settings.SqliteFile);

        await using var database = run.OpenDatabase();
        var verdict = await AuditChain.VerifyAsync(database, cancel);
        if (AuditRules.RefusalOf(verdict) is { } refusal) return refusal;

        var documents = await IssuedDocumentsCheck.VerifyAsync(database, cancel);
        if (documents.Refusal is { } altered) return altered;

        await run.SayAsync(CommandTexts.VerifyAuditDone(verdict.Checked, documents.Value));
        return Outcome.Done;
    });
}
