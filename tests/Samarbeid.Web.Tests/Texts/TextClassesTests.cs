using System.Reflection;
using System.Text.RegularExpressions;

namespace Samarbeid.Web.Tests.Texts;

/// <summary>The classes that the build makes of the text files, and that nobody goes round them.</summary>
public sealed partial class TextClassesTests
{
    private const BindingFlags Members = BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly;

    // Refusals come with their values, which RefusalText puts in by position.
    private static readonly string[] FilledByPosition = ["RuleTexts.resx"];

    private static readonly IReadOnlyList<(string Class, string Key, int Placeholders, string[] Names, MemberInfo Member)> Texts =
    [
        .. from file in TextFiles.Bokmaal
           let type = TextFiles.ClassOf(file)
           let names = TextFiles.Names(file)
           from text in TextFiles.Read(file)
           select (type.Name, text.Key, WrittenForms.PlaceholdersOf(text.Value).Distinct().Count(), names[text.Key], type.GetMember(text.Key, Members).Single()),
    ];

    private static readonly string[] Sources =
    [
        .. Directory.EnumerateFiles(TextFiles.Source, "*", SearchOption.AllDirectories)
            .Where(file => Path.GetExtension(file) is ".cs" or ".razor")
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal)),
    ];

    [Fact]
    public void A_text_without_placeholders_is_a_property() =>
        None(from text in Texts where text.Placeholders == 0 && text.Member is not PropertyInfo select $"{text.Class}.{text.Key}");

    [Fact]
    public void A_text_with_placeholders_is_a_method_that_asks_for_each_of_them() =>
        None(
            from text in Texts
            where text.Placeholders > 0 && (text.Member as MethodInfo)?.GetParameters().Length != text.Placeholders
            select $"{text.Class}.{text.Key}");

    [Fact]
    public void Each_placeholder_has_its_name_in_the_comment()
    {
        Assert.Contains(Texts, t => t.Names.Length > 1);
        None(
            from text in Texts
            where text.Placeholders > 0 && !FilledByPosition.Contains($"{text.Class}.resx")
                && !text.Names.SequenceEqual(((MethodInfo)text.Member).GetParameters().Select(p => p.Name!))
            select $"{text.Class}.{text.Key}");
    }

    [Fact]
    public void Values_are_put_into_texts_in_one_place() =>
        Assert.Equal(["TextFile.cs"], Sources.Where(f => File.ReadAllText(f).Contains("string.Format(", StringComparison.Ordinal)).Select(Path.GetFileName));

    // The compiler lets a method stand for the value of an attribute: it could be the handler of an event.
    [Fact]
    public void No_component_names_a_text_without_giving_its_values()
    {
        var methods = Texts.Where(t => t.Member is MethodInfo).Select(t => $"{t.Class}.{t.Key}").ToHashSet();

        None(
            from file in Sources
            where file.EndsWith(".razor", StringComparison.Ordinal)
            from Match name in NamedAlone().Matches(File.ReadAllText(file))
            where methods.Contains(name.Value)
            select $"{Path.GetFileName(file)}: {name.Value}");
    }

    [Fact]
    public void Dates_and_times_for_people_are_written_in_one_place() =>
        Assert.Equal(["NorwegianFormat.cs"], Sources.Where(f => DateForPeople().IsMatch(File.ReadAllText(f))).Select(Path.GetFileName));

    private static void None(IEnumerable<string> offenders) => Assert.True(!offenders.Any(), string.Join('\n', offenders));

    [GeneratedRegex(@"\b\w+Texts\.\w+\b(?!\()")]
    private static partial Regex NamedAlone();

    // As a format of ToString or within an interpolated text; machines read yyyy-MM-dd.
    [GeneratedRegex("""(ToString\("|\{[^{}"]*:)(d\.|dd\.|dddd|MMM|HH'?\.)""")]
    private static partial Regex DateForPeople();
}
