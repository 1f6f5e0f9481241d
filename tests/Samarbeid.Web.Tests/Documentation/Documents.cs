namespace Samarbeid.Web.Tests.Documentation;

/// <summary>The documents and sources of the repository the tests were built from.</summary>
internal static class Documents
{
    public static string Root { get; } = Path.GetDirectoryName(Texts.TextFiles.Source)!;

    /// <summary>What people read, as paths from the root.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        "README.md", "CONTRIBUTING.md",
        .. Directory.EnumerateFiles(Path.Combine(Root, "docs"), "*.md", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(Root, file)),
    ];

    public static string Read(string path) => File.ReadAllText(Path.Combine(Root, path));

    /// <summary>Written by hand: neither built nor a migration.</summary>
    public static IEnumerable<string> Sources(string folder, string pattern) =>
        Directory.EnumerateFiles(Path.Combine(Root, folder), pattern, SearchOption.AllDirectories)
            .Where(file => !file.Split(Path.DirectorySeparatorChar).Any(part => part is "obj" or "bin" or "Migrations"));

    /// <summary>Names all offenders at once.</summary>
    public static void None(IEnumerable<string> offenders)
    {
        var all = offenders.Distinct().ToList();
        if (all.Count > 0) Assert.Fail(string.Join('\n', all));
    }
}
