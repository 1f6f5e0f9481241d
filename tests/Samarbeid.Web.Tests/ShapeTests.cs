using System.Text.RegularExpressions;

namespace Samarbeid.Web.Tests;

/// <summary>That a reader finds things by their names: folders one can look over, and each address written once.</summary>
public sealed partial class ShapeTests
{
    private const int MostFilesInAFolder = 30;

    private static readonly string Source = Texts.TextFiles.Source;

    [Fact]
    public void No_folder_holds_more_than_one_can_look_over()
    {
        var folders = Directory.EnumerateDirectories(Source, "*", SearchOption.AllDirectories).Select(Name).Where(IsOurs)
            .Select(f => (Folder: f, Files: Directory.EnumerateFiles(Path.Combine(Source, f)).Count())).ToList();

        Assert.True(folders.Count > 60, "The folders are not found.");
        Assert.Empty(folders.Where(f => f.Files > MostFilesInAFolder).Select(f => $"{f.Files} {f.Folder}"));
    }

    [Fact]
    public void A_slug_is_written_in_the_class_of_its_feature_and_nowhere_else()
    {
        var addresses = Files("Samarbeid.Web/Addresses").ToList();
        var slugs = addresses.SelectMany(f => Slug().Matches(File.ReadAllText(f))).Select(m => m.Groups[1].Value).ToHashSet();
        var offenders =
            from file in Files("").Except(addresses)
            from literal in Literal().Matches(File.ReadAllText(file))
            let first = literal.Groups[1].Value + literal.Groups[2].Value
            where slugs.Contains(first)
            select $"{Name(file)}: {literal.Value}";

        Assert.True(slugs.Count > 10, "The slugs are not found.");
        Assert.Empty(offenders);
        Assert.DoesNotContain(Files(""), f => File.ReadAllText(f).Contains("@page \"", StringComparison.Ordinal));
    }

    private static IEnumerable<string> Files(string folder) =>
        Directory.EnumerateFiles(Path.Combine(Source, folder), "*.*", SearchOption.AllDirectories)
            .Where(f => f.EndsWith(".cs", StringComparison.Ordinal) || f.EndsWith(".razor", StringComparison.Ordinal)).Where(f => IsOurs(Name(f)));

    private static string Name(string path) => Path.GetRelativePath(Source, path).Replace('\\', '/');

    private static bool IsOurs(string path) => !Made().IsMatch(path);

    // "/moter" and what follows it; a slug of one letter is none.
    [GeneratedRegex("= \"/([a-z-]{2,})")]
    private static partial Regex Slug();

    // A whole address, or the start of one: "/moter", $"/moter?vis=…", $"moter/{id}".
    [GeneratedRegex("\"(?:/([a-z-]{2,})(?:[/?#][^\"]*)?|([a-z-]{2,})/[^\"]*)\"")]
    private static partial Regex Literal();

    [GeneratedRegex("(^|/)(obj|bin|App_Data|wwwroot|Migrations)(/|$)")]
    private static partial Regex Made();
}
