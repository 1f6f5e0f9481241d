using System.Reflection;
using Samarbeid.Domain.Common;

namespace Samarbeid.Domain.Tests;

public sealed class GlossaryTests
{
    private static readonly string[][] Rows = [.. Repository.TableRows(Repository.Lines("docs/glossary.md")).Skip(1)];

    [Fact]
    public void Every_name_in_the_glossary_is_in_the_domain()
    {
        var names = Rows.Select(r => r[2]).Where(n => n.Length > 0).ToArray();

        Assert.True(names.Length > 50, "The glossary is not read.");
        Expect.None(names.Where(n => !Exists(n.Trim('`'))));
    }

    [Fact]
    public void Every_state_and_role_is_in_the_glossary()
    {
        var states = typeof(AggregateRoot).Assembly.GetExportedTypes()
            .Where(t => t.IsEnum && (t.Name.EndsWith("State", StringComparison.Ordinal) || t == typeof(Domain.Access.Role)))
            .SelectMany(t => Enum.GetNames(t).Select(value => $"`{t.Name}.{value}`"))
            .ToArray();

        Assert.True(states.Length > 30, "The states are not found.");
        Expect.None(states.Except(Rows.Select(r => r[2])));
    }

    [Fact]
    public void Every_term_is_given_in_both_written_forms_and_names_one_thing_once()
    {
        var terms = Rows.Where(r => !r[0].StartsWith("**", StringComparison.Ordinal)).ToArray();

        Assert.NotEmpty(terms);
        Assert.All(terms, r => Assert.All(r, cell => Assert.NotEqual("", cell)));
        Assert.Equal(terms.Length, terms.Select(r => r[2]).Distinct().Count());
    }

    private static bool Exists(string name)
    {
        var parts = name.Split('.');
        var type = typeof(AggregateRoot).Assembly.GetExportedTypes().SingleOrDefault(t => t.Name == parts[0]);
        return type is not null && (parts.Length == 1
            || type.GetMember(parts[1], BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static).Length > 0);
    }
}
