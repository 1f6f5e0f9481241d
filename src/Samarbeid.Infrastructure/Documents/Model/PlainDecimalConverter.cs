using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Samarbeid.Infrastructure.Documents.Model;

/// <summary>Writes 1.0 and 1.00 alike, so that equal figures give equal bytes.</summary>
internal sealed class PlainDecimalConverter : JsonConverter<decimal>
{
    public override decimal Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.GetDecimal();

    public override void Write(Utf8JsonWriter writer, decimal value, JsonSerializerOptions options) =>
        writer.WriteRawValue(value.ToString("0.############################", CultureInfo.InvariantCulture));
}
