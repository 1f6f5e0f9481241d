using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Samarbeid.Domain.Common;

namespace Samarbeid.Domain.Tests;

public sealed partial class ArchitectureTests
{
    private const int MostLines = 250;

    private static readonly Assembly Domain = typeof(AggregateRoot).Assembly;
    private static readonly Type[] Types = [.. Domain.GetTypes().Where(t => !t.IsDefined(typeof(CompilerGeneratedAttribute)) && !t.Name.Contains('<'))];

    // A bare Council is two things here; the others say nothing, or something else than is meant.
    private static readonly string[] BannedNames = ["Council", "Task", "Action", "Measure", "Decision"];
    private static readonly string[] BannedWords = ["Task", "Manager", "Helper", "Helpers", "Util", "Utils", "Utility", "Dto"];

    [Fact]
    public void The_domain_references_the_framework_only()
    {
        var references = Domain.GetReferencedAssemblies().Select(a => a.Name!).ToArray();
        var project = XDocument.Load(Path.Combine(Repository.Root, "src/Samarbeid.Domain/Samarbeid.Domain.csproj"));

        Assert.Contains("System.Runtime", references);
        Assert.All(references, name => Assert.StartsWith("System.", name));
        Assert.NotNull(project.Root);
        Expect.None(project.Descendants().Where(e => e.Name.LocalName.EndsWith("Reference", StringComparison.Ordinal)).Select(e => e.ToString()));
    }

    [Fact]
    public void Every_class_is_sealed_or_abstract()
    {
        var classes = Types.Where(t => t.IsClass).ToArray();

        Assert.True(classes.Length > 30, "The classes are not found.");
        Expect.None(classes.Where(t => !t.IsSealed && !t.IsAbstract).Select(t => t.Name));
    }

    [Fact]
    public void No_type_or_member_has_a_banned_name()
    {
        var names = Types.SelectMany(t => t.GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
            .Where(m => m is PropertyInfo or FieldInfo or MethodInfo { IsSpecialName: false }).Select(m => m.Name).Append(t.Name)).Distinct().ToArray();

        Assert.Contains("ServiceUnit", names);
        Expect.None(names.Where(IsBanned));
    }

    [Theory]
    [InlineData("Council", true)]
    [InlineData("TaskList", true)]
    [InlineData("MeetingService", true)]
    [InlineData("PersonDto", true)]
    [InlineData("ServiceUnit", false)]
    [InlineData("PoliceCouncil", false)]
    [InlineData("ActionItem", false)]
    public void The_ban_catches_what_it_is_for(string name, bool expected) => Assert.Equal(expected, IsBanned(name));

    [Fact]
    public void Every_public_type_has_a_summary()
    {
        var documented = XDocument.Load(Path.ChangeExtension(Domain.Location, ".xml")).Descendants("member")
            .Where(m => m.Element("summary") is { } summary && summary.Value.Trim().Length > 0)
            .Select(m => m.Attribute("name")!.Value).ToHashSet();
        // The id of a root is a Guid with a name; a sentence would only repeat it.
        var types = Types.Where(t => t.IsPublic && !(t.IsValueType && t.Name.EndsWith("Id", StringComparison.Ordinal))).ToArray();

        Assert.True(types.Length > 50, "The types are not found.");
        Expect.None(types.Where(t => !documented.Contains("T:" + t.FullName)).Select(t => t.Name));
    }

    [Fact]
    public void Every_refusal_has_a_code_of_its_own_that_tells_where_it_stands()
    {
        var refusals = Types.SelectMany(t => t.GetFields(BindingFlags.Public | BindingFlags.Static)).Where(f => f.FieldType == typeof(Refusal)).ToArray();

        Assert.True(refusals.Length > 40, "The refusals are not found.");
        Assert.All(refusals, f => Assert.True(f.IsInitOnly && f.DeclaringType!.Name.EndsWith("Rules", StringComparison.Ordinal), f.Name));
        Assert.All(refusals, f => Assert.Equal($"{f.DeclaringType!.Name[..^"Rules".Length]}.{f.Name}", Code(f)));
        Assert.Equal(refusals.Length, refusals.Select(Code).Distinct().Count());
    }

    [Fact]
    public void No_source_file_is_too_long()
    {
        var files = SourceFiles("src").ToArray();

        Assert.Contains(files, f => f.EndsWith("Meeting.cs", StringComparison.Ordinal));
        Expect.None(files.Select(f => $"{File.ReadLines(f).Count()} {Path.GetRelativePath(Repository.Root, f)}")
            .Where(line => int.Parse(line.Split(' ')[0]) > MostLines));
    }

    private static string Code(FieldInfo field) => ((Refusal)field.GetValue(null)!).Code;

    private static bool IsBanned(string name) => BannedNames.Contains(name)
        || name.EndsWith("Service", StringComparison.Ordinal)
        || Words().Matches(name).Any(word => BannedWords.Contains(word.Value));

    private static IEnumerable<string> SourceFiles(string folder) =>
        Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), "*.cs", SearchOption.AllDirectories)
            .Where(f => !f.Split(Path.DirectorySeparatorChar).Any(part => part is "obj" or "bin" or "Migrations"));

    [GeneratedRegex("[A-Z][a-z0-9]*")]
    private static partial Regex Words();
}
