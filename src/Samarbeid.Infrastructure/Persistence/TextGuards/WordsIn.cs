using System.Text.Json;

namespace Samarbeid.Infrastructure.Persistence.TextGuards;

/// <summary>The texts of a document that is kept as JSON, as they are read and not as they are written there.</summary>
public static class WordsIn
{
    public static IReadOnlyList<string> Json(string json)
    {
        using var document = JsonDocument.Parse(json);
        return [.. Element(document.RootElement)];
    }

    public static IEnumerable<string> Element(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => [element.GetString()!],
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Element),
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property => Element(property.Value)),
        _ => [],
    };
}
