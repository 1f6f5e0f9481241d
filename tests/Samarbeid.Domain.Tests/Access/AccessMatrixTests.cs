using Samarbeid.Domain.Access;

namespace Samarbeid.Domain.Tests.Access;

/// <summary>Holds docs/access.md and the code to one another.</summary>
public sealed class AccessMatrixTests
{
    private static readonly string[][] Table =
        [.. Repository.TableRows(Repository.Lines("docs/access.md").SkipWhile(l => !l.StartsWith("| Operation |", StringComparison.Ordinal)).TakeWhile(l => l.StartsWith('|')))];

    private static readonly Role[] Roles = [.. Table[0].Skip(2).Select(head => Enum.Parse<Role>(head.Split(' ')[0]))];

    public static TheoryData<Role, Operation, bool> Cells()
    {
        var cells = new TheoryData<Role, Operation, bool>();
        foreach (var row in Table.Skip(1))
        {
            for (var i = 0; i < Roles.Length; i++)
            {
                Assert.Contains(row[i + 2], new[] { "✓", "–" });
                cells.Add(Roles[i], Enum.Parse<Operation>(row[0]), row[i + 2] == "✓");
            }
        }

        return cells;
    }

    [Fact]
    public void The_table_has_every_role_and_every_operation_once_in_the_order_of_the_code()
    {
        Assert.Equal(Enum.GetValues<Role>(), Roles);
        Assert.Equal(Enum.GetNames<Operation>(), Table.Skip(1).Select(row => row[0]));
        Assert.All(Table, row => Assert.Equal(2 + Roles.Length, row.Length));
    }

    [Theory]
    [MemberData(nameof(Cells))]
    public void The_code_allows_what_the_table_says(Role role, Operation operation, bool expected) =>
        Assert.Equal(expected, role.Allows(operation));

    [Fact]
    public void An_unknown_role_has_nothing() => Assert.DoesNotContain(Enum.GetValues<Operation>(), o => ((Role)99).Allows(o));

    [Fact]
    public void Only_the_administrators_operations_have_no_scope() => Assert.Equal(
        Enum.GetValues<Operation>().Where(o => Role.Administrator.Allows(o)), Enum.GetValues<Operation>().Where(o => o.HasNoScope()));

    [Fact]
    public void An_operation_changes_something_unless_it_is_named_after_reading_or_seeing() => Assert.All(
        Enum.GetValues<Operation>(), o => Assert.Equal(!o.ToString().StartsWith("Read", StringComparison.Ordinal) && o != Operation.SeeJobs, o.Changes()));
}
