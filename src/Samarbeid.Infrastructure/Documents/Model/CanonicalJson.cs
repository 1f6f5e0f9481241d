using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Samarbeid.Domain.Documents;

namespace Samarbeid.Infrastructure.Documents.Model;

/// <summary>A report as bytes that are the same whenever the report is: what is stored when it is frozen.</summary>
public static class CanonicalJson
{
    // Relaxed escaping keeps æ, ø and å readable in the database; the text is never put into HTML as it is.
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        RespectNullableAnnotations = true,
        Converters = { new JsonStringEnumConverter<ColumnAlignment>(), new JsonStringEnumConverter<DocumentKind>(), new PlainDecimalConverter() },
    };

    public static byte[] Serialize(ReportDocument document) => JsonSerializer.SerializeToUtf8Bytes(document, Options);

    /// <summary>One block as it stands in the document.</summary>
    public static string WordsOf(ReportBlock block) => JsonSerializer.Serialize(block, Options);

    /// <summary>Reads back what <see cref="Serialize"/> wrote, through the same checks as a new report.</summary>
    public static ReportDocument Deserialize(ReadOnlySpan<byte> json) =>
        JsonSerializer.Deserialize<ReportDocument>(json, Options)
        ?? throw new JsonException("The stored report is empty.");

    /// <summary>The report's fingerprint when it is frozen.</summary>
    public static string Sha256(ReportDocument document) => DocumentHash.Of(Serialize(document));
}
