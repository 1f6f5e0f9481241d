using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Samarbeid.Domain.Access;

namespace Samarbeid.Infrastructure.Persistence.Audit;

/// <summary>Makes an entry and its values out of a tracked change, and computes the hashes that chain them.</summary>
internal static class AuditRow
{
    private const int LongestValue = 200_000;

    public static AuditValues ValuesOf(EntityEntry change, long sequence) => new()
    {
        Sequence = sequence,
        Salt = RandomNumberGenerator.GetBytes(16),
        Before = Json(change, before: true),
        After = Json(change, before: false),
    };

    public static AuditEntry EntryOf(
        EntityEntry change, SamarbeidDbContext database, DateTimeOffset at, AuditHead previous, AuditValues values)
    {
        var entry = new AuditEntry
        {
            Sequence = values.Sequence,
            At = at,
            Actor = database.Actor.Name,
            Operation = database.Purpose,
            EntityType = change.Metadata.ShortName(),
            EntityId = string.Join(',', change.Metadata.FindPrimaryKey()!.Properties.Select(p => Text(change.Property(p.Name).CurrentValue))),
            ScopeId = (change.Entity as IOwned)?.ScopeId,
            Change = Enum.Parse<AuditChange>(change.State.ToString()),
            ValuesHash = HashOf(values),
            Hash = "",
        };
        return entry.ChainedTo(previous.Hash);
    }

    /// <summary>The hash an entry must have after the given one; a check of the chain computes it again.</summary>
    public static string HashOf(AuditEntry entry, string previous) => Sha256(string.Join('\n',
        previous, entry.Sequence.ToString(CultureInfo.InvariantCulture), entry.At.UtcDateTime.ToString("O", CultureInfo.InvariantCulture),
        entry.Actor, entry.Operation, entry.EntityType, entry.EntityId, entry.ScopeId?.ToString(), entry.Change, entry.ValuesHash));

    public static string HashOf(AuditValues values) =>
        Sha256($"{Convert.ToHexString(values.Salt)}\n{values.Before}\n{values.After}");

    private static AuditEntry ChainedTo(this AuditEntry entry, string previous) => new()
    {
        Sequence = entry.Sequence,
        At = entry.At,
        Actor = entry.Actor,
        Operation = entry.Operation,
        EntityType = entry.EntityType,
        EntityId = entry.EntityId,
        ScopeId = entry.ScopeId,
        Change = entry.Change,
        ValuesHash = entry.ValuesHash,
        Hash = HashOf(entry, previous),
    };

    private static string Json(EntityEntry change, bool before)
    {
        if (change.State is EntityState.Added == before && change.State is not EntityState.Modified) return "{}";

        var properties = change.Properties.Where(p => change.State is not EntityState.Modified || p.IsModified);
        return JsonSerializer.Serialize(properties.ToDictionary(
            p => p.Metadata.Name, p => Text(before ? p.OriginalValue : p.CurrentValue)));
    }

    private static string? Text(object? value) => value switch
    {
        null => null,
        byte[] bytes => $"sha256:{Convert.ToHexStringLower(SHA256.HashData(bytes))}",
        string { Length: > LongestValue } text => $"sha256:{Sha256(text)}",
        DateTimeOffset instant => instant.UtcDateTime.ToString("O", CultureInfo.InvariantCulture),
        DateOnly date => date.ToString("O", CultureInfo.InvariantCulture),
        _ when value.GetType().GetProperty("Value") is { } id && id.PropertyType == typeof(Guid) => id.GetValue(value)!.ToString(),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString(),
    };

    private static string Sha256(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
