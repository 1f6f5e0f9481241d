namespace Samarbeid.Domain.Tests;

/// <summary>The files of the repository the tests were built from.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot();

    public static string[] Lines(string path) => File.ReadAllLines(Path.Combine(Root, path));

    /// <summary>The body rows of each markdown table, cell by cell.</summary>
    public static IEnumerable<string[]> TableRows(IEnumerable<string> lines) => lines
        .Where(l => l.StartsWith('|') && !l.StartsWith("|--", StringComparison.Ordinal))
        .Select(l => l.Trim('|').Split('|', StringSplitOptions.TrimEntries));

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Samarbeid.sln"))) folder = folder.Parent;
        return folder?.FullName ?? throw new DirectoryNotFoundException("No Samarbeid.sln above the tests.");
    }
}
