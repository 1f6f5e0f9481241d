using System.Collections;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.AgendaProposals;
using Samarbeid.Domain.Corrections;
using Samarbeid.Domain.Documents;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.Papers;
using Samarbeid.Domain.Restrictions;

namespace Samarbeid.Infrastructure.Persistence.Audit;

/// <summary>Makes an entry and its values out of a tracked change.</summary>
internal static class AuditRow
{
    private const int LongestValue = 200_000;

    // Never shown as HTML without being encoded there; unescaped it is read by people and half the size.
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static AuditValues ValuesOf(EntityEntry change, long sequence) => new()
    {
        Sequence = sequence,
        Salt = RandomNumberGenerator.GetBytes(16),
        OfItem = change.Entity switch { AgendaItem item => item.Id, RestrictedText text => text.AgendaItemId, RestrictedObjection said => said.AgendaItemId, MinutesObjection said => said.ItemId, _ => null },
        OfPaper = (change.Entity as Paper)?.Id,
        OfProposal = (change.Entity as AgendaProposal)?.Id,
        Before = change.State is EntityState.Added ? "{}" : Json(change, p => p.OriginalValue),
        After = change.State is EntityState.Deleted ? "{}" : Json(change, p => p.CurrentValue),
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
            EntityId = IdOf(change),
            ScopeId = (change.Entity as IOwned)?.ScopeId,
            Change = change.State switch
            {
                EntityState.Added => AuditChange.Added,
                EntityState.Deleted => AuditChange.Deleted,
                _ => AuditChange.Modified,
            },
            ValuesHash = AuditHash.Of(values),
        };
        entry.Hash = AuditHash.Of(entry, previous.Hash);
        return entry;
    }

    /// <summary>Of something that is no row of its own.</summary>
    public static (AuditValues Values, AuditEntry Entry) Of(string what, string which, SamarbeidDbContext database, AuditHead previous)
    {
        var values = new AuditValues { Sequence = previous.Sequence + 1, Salt = RandomNumberGenerator.GetBytes(16), Before = "{}", After = "{}" };
        var entry = new AuditEntry
        {
            Sequence = values.Sequence,
            At = database.Clock.GetUtcNow(),
            Actor = database.Actor.Name,
            Operation = database.Purpose,
            EntityType = what,
            EntityId = which,
            Change = AuditChange.Added,
            ValuesHash = AuditHash.Of(values),
        };
        entry.Hash = AuditHash.Of(entry, previous.Hash);
        return (values, entry);
    }

    /// <summary>As <see cref="AuditEntry.EntityId"/> has it; the parts of a composite key with commas between.</summary>
    public static string IdOf(EntityEntry row) => string.Join(
        ',', row.Metadata.FindPrimaryKey()!.Properties.Select(p => Text(p, row.Property(p).CurrentValue)));

    private static string Json(EntityEntry change, Func<PropertyEntry, object?> value) => JsonSerializer.Serialize(
        change.AllProperties()
            .Where(p => change.State is not EntityState.Modified || p.IsModified)
            .ToDictionary(p => NameOf(p.Metadata), p => !AuditTrail.IsKept(p.Metadata) || IsExemptText(change, p.Metadata) ? LengthOf(value(p))
                : IsRestrictedDocument(change, p.Metadata) ? Hashed(value(p)) : Text(p.Metadata, value(p))),
        Readable);

    private static string? LengthOf(object? value) => value is string text ? string.Create(CultureInfo.InvariantCulture, $"length:{text.Length}") : null;

    private static string NameOf(IReadOnlyProperty property) => property.DeclaringType is IReadOnlyComplexType complex
        ? $"{complex.ComplexProperty.Name}.{property.Name}"
        : property.Name;

    // The words of a document of its own are nowhere but in the document: the trail vouches for them by their hash.
    private static bool IsRestrictedDocument(EntityEntry change, IReadOnlyProperty property) =>
        change.Entity is IssuedDocument { RestrictedTo: not null } && property.Name == nameof(IssuedDocument.Json);

    // Of a text that is corrected there, too short for its hash to keep it. What became of it stands in the document.
    private static bool IsExemptText(EntityEntry change, IReadOnlyProperty property) =>
        change.Entity is CorrectedText { IsExempt: true } && (property.Name is nameof(CorrectedText.Was) or nameof(CorrectedText.Now));

    private static string Hashed(object? text) => $"sha256:{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes((string?)text ?? "")))}";

    // The stored form, which is the same on both engines: ids as Guids, enums by name.
    private static string? Text(IReadOnlyProperty property, object? value) =>
        Text(value is null ? null : property.GetTypeMapping().Converter?.ConvertToProvider(value) ?? value);

    private static string? Text(object? value) => value switch
    {
        null => null,
        byte[] bytes => $"sha256:{Convert.ToHexStringLower(SHA256.HashData(bytes))}",
        string { Length: > LongestValue } text => Hashed(text),
        string text => text,
        DateTimeOffset instant => instant.UtcDateTime.ToString("O", CultureInfo.InvariantCulture),
        DateOnly or TimeOnly => ((IFormattable)value).ToString("O", CultureInfo.InvariantCulture),
        IEnumerable list => JsonSerializer.Serialize(list.Cast<object?>().Select(Text), Readable),
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString(),
    };
}
