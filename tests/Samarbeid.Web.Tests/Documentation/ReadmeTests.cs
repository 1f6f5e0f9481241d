using System.CommandLine;
using System.Reflection;
using System.Text.RegularExpressions;
using Samarbeid.Web.CommandLine;

namespace Samarbeid.Web.Tests.Documentation;

public sealed partial class ReadmeTests
{
    private static readonly string Readme = Documents.Read("README.md");

    // What the README says in its tables, by the first cell of a row.
    private static readonly IReadOnlyList<string> FirstCells = [.. FirstCell().Matches(Readme).Select(m => m.Groups[1].Value)];

    // Annotations of the model, which look like settings.
    private static readonly string[] NoSettings = ["Samarbeid:NotAudited", "Samarbeid:NotKeptInAudit"];

    private static readonly IReadOnlyList<string> Settings =
    [
        .. Documents.Sources("src", "*.cs").SelectMany(file => SettingLiteral().Matches(File.ReadAllText(file)))
            .Select(m => m.Groups[1].Value + m.Groups[2].Value).Except(NoSettings).Distinct(),
    ];

    [Fact]
    public void Every_setting_the_program_reads_is_in_the_readme()
    {
        Assert.Contains("Samarbeid:DataDirectory", Settings);
        Assert.Contains("Proxies:Known", Settings);
        Documents.None(Settings.Where(setting => !FirstCells.Any(cell => cell == setting || cell.StartsWith(setting + ":", StringComparison.Ordinal))));
    }

    [Fact]
    public void Every_setting_in_the_readme_is_one_the_program_reads()
    {
        var shipped = Documents.Read("src/Samarbeid.Web/appsettings.json");
        Documents.None(FirstCells.Where(cell => SettingName().IsMatch(cell) && !Settings.Contains(cell)
            && !shipped.Contains($"\"{cell.Split(':')[^1]}\"", StringComparison.Ordinal)));
    }

    [Fact]
    public void Every_variable_of_the_tests_is_in_the_readme()
    {
        var variables = Documents.Sources("tests", "*.cs").Where(file => Path.GetFileName(file) != "ReadmeTests.cs")
            .SelectMany(file => Variable().Matches(File.ReadAllText(file))).Select(m => m.Groups[1].Value).Distinct().ToList();
        Assert.NotEmpty(variables);
        Assert.Equal(variables.Order(StringComparer.Ordinal), FirstCells.Where(cell => cell.StartsWith("SAMARBEID_", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_verb_is_in_the_readme_with_the_options_it_needs()
    {
        var verbs = Verbs();
        Assert.Contains(verbs, verb => verb.Name == "backup");
        Documents.None(
            from verb in verbs
            let rows = FirstCells.Where(cell => cell.Split(' ')[0] == verb.Name).ToList()
            from missing in rows.Count == 0 ? [""] : verb.Options.Where(o => o.Required && !rows.Any(row => row.Contains(o.Name, StringComparison.Ordinal))).Select(o => o.Name)
            select $"{verb.Name} {missing}");
    }

    private static IReadOnlyList<Command> Verbs() =>
    [
        .. typeof(BackupVerb).Assembly.GetTypes()
            .Where(type => type.Namespace == typeof(BackupVerb).Namespace && type.Name.EndsWith("Verb", StringComparison.Ordinal))
            .Select(type => type.GetMethod("Create", BindingFlags.Public | BindingFlags.Static)?.Invoke(null, null)).OfType<Command>(),
    ];

    [GeneratedRegex(@"^\| `([^`]+)`", RegexOptions.Multiline)]
    private static partial Regex FirstCell();

    [GeneratedRegex("\"([A-Z][A-Za-z]+(?::[A-Z][A-Za-z]+)+)\"|(?:GetSection|GetValue(?:<\\w+>)?|onfiguration\\[)\\(?\"([A-Za-z:]+)\"")]
    private static partial Regex SettingLiteral();

    [GeneratedRegex("^[A-Z][A-Za-z]+(:[A-Z][A-Za-z]+)+$")]
    private static partial Regex SettingName();

    [GeneratedRegex("\"(SAMARBEID_[A-Z_]+)\"")]
    private static partial Regex Variable();
}
