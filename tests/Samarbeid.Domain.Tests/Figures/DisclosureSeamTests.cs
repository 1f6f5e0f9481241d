using System.Reflection;
using System.Text.RegularExpressions;
using Samarbeid.Domain.Figures.Disclosure;

namespace Samarbeid.Domain.Tests.Figures;

/// <summary>That no figure of the police reaches a reader but through the one place that makes it safe.</summary>
public sealed partial class DisclosureSeamTests
{
    private const string Place = "src/Samarbeid.Domain/Figures/Disclosure/";

    private const BindingFlags All = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;
    private const byte NewObject = 0x73;
    private const byte Call = 0x28;

    private static readonly Type[] Shown = [typeof(DisclosedClearance), typeof(Disclosed<>)];

    // Who types the counts in, keeps them, checks them, makes them safe, or makes them up.
    private static readonly string[] KnowTheCounts =
    [
        "src/Samarbeid.Domain/AnnualReports/", Place, "src/Samarbeid.Infrastructure/Persistence/", "src/Samarbeid.Infrastructure/Demonstration/",
    ];

    // The report's query hands the rows on unread; the rest is the police's own form.
    private static readonly string[] HandleTheRows =
    [
        "AnnualReportContentQuery.cs", "AnnualReportWork.cs", "AnnualReportWorkQueries.cs", "ClearanceCard.razor.cs", "ClearanceModel.cs", "EnterClearance.cs",
    ];

    [Fact]
    public void Only_disclosure_control_makes_what_readers_get()
    {
        var makers = typeof(DisclosureControl).Assembly.GetTypes()
            .SelectMany(t => t.GetMembers(All).OfType<MethodBase>().Where(Makes).Select(_ => t.FullName)).ToHashSet();

        // The outcome of one operator may be put together in a class that the compiler nests in the one who wrote it.
        Assert.NotEmpty(makers);
        Assert.All(makers, name => Assert.StartsWith(typeof(DisclosureControl).FullName!, name));
    }

    [Fact]
    public void Nothing_outside_the_domain_can_make_or_change_it()
    {
        // What a struct gives without arguments is hidden.
        Assert.Empty(Shown.SelectMany(t => t.GetConstructors()));
        Assert.All(Shown, t => Assert.NotEmpty(t.GetProperties()));
        Assert.All(Shown.SelectMany(t => t.GetProperties()), p => Assert.Null(p.SetMethod));
    }

    [Fact]
    public void Nobody_who_writes_for_readers_knows_the_counts_themselves()
    {
        var know = Sources().Where(s => Counts().IsMatch(s.Text)).Select(s => s.Name).ToArray();

        Assert.NotEmpty(know);
        Expect.None(know.Where(name => !KnowTheCounts.Any(k => name.StartsWith(k, StringComparison.Ordinal)) && !HandleTheRows.Contains(Path.GetFileName(name))));
    }

    /// <summary>Its compiled code calls a constructor of what readers get.</summary>
    private static bool Makes(MethodBase method)
    {
        if (Shown.Contains(method.DeclaringType) || method.GetMethodBody()?.GetILAsByteArray() is not { } code) return false;

        return Enumerable.Range(0, Math.Max(0, code.Length - 4)).Where(at => code[at] is NewObject or Call).Any(at => IsOfShown(method, BitConverter.ToInt32(code, at + 1)));
    }

    private static bool IsOfShown(MethodBase method, int token)
    {
        try
        {
            var arguments = method.DeclaringType is { IsGenericType: true } type ? type.GetGenericArguments() : null;
            var called = method.Module.ResolveMethod(token, arguments, method is { IsGenericMethod: true } ? method.GetGenericArguments() : null);
            return called is ConstructorInfo { DeclaringType: { } made } && Shown.Contains(made.IsGenericType ? made.GetGenericTypeDefinition() : made);
        }
        catch (Exception e) when (e is ArgumentException or BadImageFormatException)
        {
            // Not a call after all: the byte belongs to something else.
            return false;
        }
    }

    private static IEnumerable<(string Name, string Text)> Sources() => Directory
        .EnumerateFiles(Path.Combine(Repository.Root, "src"), "*.*", SearchOption.AllDirectories)
        .Where(f => (f.EndsWith(".cs", StringComparison.Ordinal) || f.EndsWith(".razor", StringComparison.Ordinal))
            && !f.Split(Path.DirectorySeparatorChar).Any(part => part is "obj" or "bin" or "Migrations"))
        .Select(f => (Path.GetRelativePath(Repository.Root, f).Replace('\\', '/'), File.ReadAllText(f)));

    // The smallest base of a percentage is public knowledge, and stands in the report.
    [GeneratedRegex(@"\bClearance(Figure|Row|Count(?!\.SmallestBase))\b")]
    private static partial Regex Counts();
}
