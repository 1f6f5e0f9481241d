using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Samarbeid.Infrastructure.Persistence.Audit;

/// <summary>The hashes that chain the audit trail; a check computes them again.</summary>
internal static class AuditHash
{
    /// <summary>The hash an entry must have after the given one.</summary>
    public static string Of(AuditEntry entry, string previous) => Sha256(string.Join('\n',
        previous, entry.Sequence.ToString(CultureInfo.InvariantCulture), entry.At.UtcDateTime.ToString("O", CultureInfo.InvariantCulture),
        entry.Actor, entry.Operation, entry.EntityType, entry.EntityId, entry.ScopeId?.ToString(), entry.Change, entry.ValuesHash));

    /// <summary>Salted, so that erased values cannot be guessed from it.</summary>
    public static string Of(AuditValues values) => Sha256($"{Convert.ToHexString(values.Salt)}\n{values.Before}\n{values.After}");

    private static string Sha256(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
