using System.Text.RegularExpressions;

namespace Samarbeid.Web.Tests.Documentation;

public sealed partial class LinkTests
{
    // Pictures are taken by the browser tests; before that there is no such folder.
    private static readonly string Pictures = Path.Combine(Documents.Root, "docs", "images");

    [Fact]
    public void Every_link_leads_to_a_file_that_is_there()
    {
        var links = (from document in Documents.All
                     from Match link in Link().Matches(Documents.Read(document))
                     let target = Path.GetFullPath(Path.Combine(Documents.Root, Path.GetDirectoryName(document)!, link.Groups[1].Value))
                     select (Document: document, Target: target)).ToList();
        Assert.Contains(links, link => link.Target.EndsWith("architecture.md", StringComparison.Ordinal));
        Documents.None(links.Where(link => !Exists(link.Target)).Select(link => $"{link.Document}: {link.Target}"));
    }

    [Fact]
    public void Every_path_a_document_names_is_there() =>
        Documents.None(
            from document in Documents.All
            // A decision tells of its day, and paths have moved since.
            where !document.Contains("adr", StringComparison.Ordinal)
            from Match path in NamedPath().Matches(Documents.Read(document))
            where !Exists(Path.Combine(Documents.Root, path.Groups[1].Value))
            select $"{document}: {path.Groups[1].Value}");

    [Fact]
    public void Every_decision_is_in_the_index()
    {
        var index = Documents.Read("docs/adr/README.md");
        Documents.None(Directory.EnumerateFiles(Path.Combine(Documents.Root, "docs", "adr"), "0*.md").Select(file => Path.GetFileName(file))
            .Where(name => !index.Contains($"({name})", StringComparison.Ordinal)));
    }

    private static bool Exists(string path) =>
        File.Exists(path) || Directory.Exists(path) || (path.StartsWith(Pictures, StringComparison.Ordinal) && !Directory.Exists(Pictures));

    [GeneratedRegex(@"\]\((?!https?:|#)([^)#\s]+)")]
    private static partial Regex Link();

    // "src/…" and the like in code type, without a placeholder; what the build or the program makes is not in the repository.
    [GeneratedRegex(@"`((?:src|tests|docs|scripts|benchmarks|\.ci)/(?![^`]*App_Data)[^`\s*<{…]*)`")]
    private static partial Regex NamedPath();
}
