using System.Reflection;
using System.Xml.Linq;

namespace Samarbeid.Web.Tests.Texts;

/// <summary>The text files of the product, read from the source tree.</summary>
internal static class TextFiles
{
    public static string Source { get; } = Path.Combine(Root(), "src");

    /// <summary>The bokmål files; each must have a nynorsk one beside it.</summary>
    public static IReadOnlyList<string> Bokmaal { get; } =
    [
        .. Directory.EnumerateFiles(Source, "*Texts.resx", SearchOption.AllDirectories)
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal),
    ];

    public static string NynorskOf(string bokmaal) => bokmaal[..^".resx".Length] + ".nn.resx";

    public static IReadOnlyDictionary<string, string> Read(string file) =>
        XDocument.Load(file).Root!.Elements("data").ToDictionary(data => data.Attribute("name")!.Value, data => data.Element("value")!.Value);

    /// <summary>What the comment of each text calls its placeholders; none where there is no comment.</summary>
    public static IReadOnlyDictionary<string, string[]> Names(string file) =>
        XDocument.Load(file).Root!.Elements("data").ToDictionary(
            data => data.Attribute("name")!.Value,
            data => data.Element("comment")?.Value.Split(", ") ?? []);

    /// <summary>The class the build makes of a bokmål file.</summary>
    public static Type ClassOf(string file)
    {
        var parts = Path.GetRelativePath(Source, file)[..^".resx".Length].Split(Path.DirectorySeparatorChar);
        return Assembly.Load(parts[0]).GetType(string.Join('.', parts), throwOnError: true)!;
    }

    /// <summary>Every text in both forms, with the place it stands for the message of a failing test.</summary>
    public static IEnumerable<(string Place, string Bokmaal, string Nynorsk)> Pairs() =>
        from file in Bokmaal
        let nynorsk = Read(NynorskOf(file))
        from text in Read(file)
        where nynorsk.ContainsKey(text.Key)
        select ($"{Path.GetFileNameWithoutExtension(file)}.{text.Key}", text.Value, nynorsk[text.Key]);

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Samarbeid.sln")))
            folder = folder.Parent ?? throw new InvalidOperationException("The tests do not run inside the source tree.");
        return folder.FullName;
    }
}
