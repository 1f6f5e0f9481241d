using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Components;
using Samarbeid.Infrastructure.Documents;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.Tests;

/// <summary>The rules the whole program is held to; each first makes sure that it looks at something.</summary>
public sealed partial class ArchitectureTests
{
    private const int MostRazorLines = 120;
    private const int MostCodeBehindLines = 150;
    private const int MostInjections = 6;

    // Where ExecuteUpdate and ExecuteDelete pass by guard, version and audit on purpose: rows that belong to nobody.
    private static readonly string[] MayPassByTheGuard = ["Outbox/", "Persistence/Numbering/", "Persistence/SingleUse/", "Persistence/Audit/", "Persistence/Security/", "ReferenceData/"];

    // It is checked, cleared or counted there, or frozen for those who may read it, and shown to nobody.
    private static readonly string[] MayReadPastTheRestriction =
        ["Audit/AuditChain.cs", "IssuedDocumentsCheck.cs", "PaperClearing.cs", "PaperQueries.cs", "MinutesReader.cs", "RemoveAgendaItem.cs", "Meetings/MeetingQueries.cs", "Approvals/SilentConsent.cs",
            "Search/SearchIndexing.cs", "Search/SearchSources.cs"];

    private static readonly Assembly[] Assemblies = [typeof(SamarbeidDbContext).Assembly, typeof(Program).Assembly];

    private static readonly string Root = FindRoot();

    [Fact]
    public void Every_class_is_sealed_or_abstract()
    {
        var classes = Assemblies.SelectMany(a => a.GetTypes()).Where(t => t.IsClass && t.Namespace?.StartsWith("Samarbeid", StringComparison.Ordinal) == true
            && !t.IsDefined(typeof(CompilerGeneratedAttribute)) && !t.Name.Contains('<')
            && !t.Namespace.Contains("Migrations", StringComparison.Ordinal)
            && t != typeof(Program) && t.Name != "_Imports").ToArray();

        Assert.True(classes.Length > 150, "The classes are not found.");
        // A component that is markup alone has no line where "sealed" could stand.
        None(classes.Where(t => !t.IsSealed && !t.IsAbstract && !HasOnlyMarkup(t)).Select(t => t.FullName!));
    }

    [Fact]
    public void Only_one_folder_knows_how_a_PDF_is_written()
    {
        var files = Sources("*.cs", "*.razor").ToArray();
        var inside = files.Where(f => f.Contains("/Documents/Pdf/", StringComparison.Ordinal)).ToArray();

        Assert.Contains(inside, f => File.ReadAllText(f).Contains("startxref", StringComparison.Ordinal));
        // Others may ask whether a text can be printed; nothing else.
        None(files.Except(inside).Where(f => PdfDetail().IsMatch(File.ReadAllText(f))).Select(Name));
    }

    [Fact]
    public void Nothing_passes_by_guard_version_and_audit_but_what_belongs_to_nobody()
    {
        var found = Sources("*.cs").Where(f => PassesByGuard().IsMatch(File.ReadAllText(f))).Select(Name).ToArray();

        Assert.NotEmpty(found);
        None(found.Where(f => !MayPassByTheGuard.Any(part => f.Contains(part, StringComparison.Ordinal))));
    }

    [Fact]
    public void Where_a_filter_is_lifted_the_code_says_which()
    {
        var lifted = Sources("*.cs").SelectMany(f => File.ReadAllLines(f).Select((line, at) => (f, line, at)))
            .Where(l => l.line.Contains("IgnoreQueryFilters(", StringComparison.Ordinal)).ToArray();

        Assert.NotEmpty(lifted);
        None(lifted.Where(l => !l.line.Contains("[SamarbeidDbContext.", StringComparison.Ordinal) && !l.line.Contains("{ SamarbeidDbContext.ScopeFilter }", StringComparison.Ordinal))
            .Select(l => $"{Name(l.f)}:{l.at + 1} lifts more than it says"));
    }

    [Fact]
    public void What_is_restricted_is_read_past_its_filter_where_nobody_reads_it_and_nowhere_else()
    {
        var lifted = Sources("*.cs").Where(f => File.ReadAllText(f).Contains("SamarbeidDbContext.RestrictedFilter", StringComparison.Ordinal)).Select(Name).ToArray();

        Assert.NotEmpty(lifted);
        None(lifted.Where(f => !MayReadPastTheRestriction.Any(part => f.EndsWith(part, StringComparison.Ordinal))));
    }

    [Fact]
    public void Time_comes_from_the_clock_the_program_is_given()
    {
        var files = Sources("*.cs", "*.razor").ToArray();

        Assert.NotEmpty(files);
        None(files.Where(f => OwnClock().IsMatch(File.ReadAllText(f))).Select(Name));
    }

    [Fact]
    public void Pages_and_components_are_small()
    {
        var razor = Sources("*.razor").ToArray();
        var behind = Sources("*.razor.cs").ToArray();

        Assert.NotEmpty(razor);
        Assert.NotEmpty(behind);
        None([.. TooLong(razor, MostRazorLines), .. TooLong(behind, MostCodeBehindLines)]);
    }

    [Fact]
    public void No_component_needs_more_than_six_others()
    {
        var components = typeof(Program).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(ComponentBase)) && !t.IsAbstract).ToArray();

        Assert.NotEmpty(components);
        None(components.Where(t => Injections(t) > MostInjections).Select(t => $"{t.Name} {Injections(t)}"));
    }

    [Fact]
    public void No_markup_has_a_style_of_its_own()
    {
        var razor = Sources("*.razor").ToArray();

        Assert.NotEmpty(razor);
        None(razor.Where(f => File.ReadAllText(f).Contains("style=", StringComparison.OrdinalIgnoreCase)).Select(Name));
    }

    [Fact]
    public void A_renderer_is_asked_for_by_its_format_and_by_nothing_else()
    {
        var renderers = Assemblies.SelectMany(a => a.GetTypes()).Where(t => t.IsClass && t.IsAssignableTo(typeof(IReportRenderer))).ToArray();
        var sources = Sources("*.cs", "*.razor").Select(f => (Name: Name(f), Text: File.ReadAllText(f))).ToArray();

        Assert.Contains(renderers, t => t.Name == "PdfReportRenderer");
        None(renderers.Where(t => t.IsPublic).Select(t => t.Name + " is public"));
        None(from renderer in renderers
             from source in sources
             where Path.GetFileNameWithoutExtension(source.Name) != renderer.Name && Regex.IsMatch(source.Text, $@"\b{renderer.Name}\b")
             select $"{source.Name} names {renderer.Name}");
    }

    private static bool HasOnlyMarkup(Type type) =>
        type.IsSubclassOf(typeof(ComponentBase)) && !File.Exists(Directory.EnumerateFiles(Path.Combine(Root, "src"), type.Name + ".razor.cs", SearchOption.AllDirectories).FirstOrDefault(""));

    private static int Injections(Type component) =>
        component.GetConstructors().Max(c => c.GetParameters().Length)
        + component.GetProperties(BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public | BindingFlags.DeclaredOnly).Count(p => p.IsDefined(typeof(InjectAttribute)));

    private static IEnumerable<string> TooLong(IEnumerable<string> files, int most) =>
        files.Select(f => (Name(f), Lines: File.ReadLines(f).Count())).Where(f => f.Lines > most).Select(f => $"{f.Lines} {f.Item1}");

    private static IEnumerable<string> Sources(params string[] patterns) => patterns
        .SelectMany(p => Directory.EnumerateFiles(Path.Combine(Root, "src"), p, SearchOption.AllDirectories))
        .Select(f => f.Replace('\\', '/'))
        .Where(f => !f.Contains("/obj/", StringComparison.Ordinal) && !f.Contains("/bin/", StringComparison.Ordinal) && !f.Contains("/Migrations/", StringComparison.Ordinal));

    private static string Name(string file) => Path.GetRelativePath(Root, file).Replace('\\', '/');

    private static void None(IEnumerable<string> offenders) => Assert.True(!offenders.Any(), string.Join('\n', offenders));

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Samarbeid.sln"))) folder = folder.Parent;
        return folder?.FullName ?? throw new DirectoryNotFoundException("No Samarbeid.sln above the tests.");
    }

    [GeneratedRegex(@"Documents\.Pdf\b(?!\.Fonts;)|/Type/|BDC|StructTreeRoot|MCID")]
    private static partial Regex PdfDetail();

    [GeneratedRegex(@"\bExecute(Update|Delete)(Async)?\(")]
    private static partial Regex PassesByGuard();

    [GeneratedRegex(@"\b(DateTime|DateTimeOffset)\.(Now|UtcNow|Today)\b")]
    private static partial Regex OwnClock();
}
