using System.Text.RegularExpressions;

namespace Samarbeid.Web.Tests;

/// <summary>Who holds what, where, on a day is asked in one place, by one rule: two queries by hand once forgot the grants on a district.</summary>
public sealed partial class HoldersArchitectureTests
{
    // Where grants and memberships are kept, given, ended and listed for what they are.
    private static readonly string[] MayTouch =
    [
        "Samarbeid.Infrastructure/Access/", "Infrastructure/Persistence/SamarbeidDbContext", "GiveGrant.cs", "EndGrant.cs", "ConfirmGrant.cs", "GrantRow.cs", "GrantLetters.cs", "PeopleQueries.cs",
    ];

    private static readonly string[] HoldsTheRule = ["Samarbeid.Domain/Common/Period.cs"];

    [Fact]
    public void Grants_and_memberships_are_asked_through_those_who_hold_them()
    {
        var found = FilesWith(Rows());

        Assert.Contains(found, f => f.Contains("Access/RoleHolders.cs", StringComparison.Ordinal));
        Assert.Equal([], found.Where(f => !MayTouch.Any(part => f.Contains(part, StringComparison.Ordinal))));
    }

    [Fact]
    public void The_rule_of_a_first_and_a_last_day_stands_once() => Assert.Equal(HoldsTheRule, FilesWith(Rule()));

    [Theory]
    [InlineData("db.Grants.Where(g => g.Role == role)", true)]
    [InlineData("from member in order.Database.Memberships", true)]
    [InlineData("database.Set<GrantMunicipality>()", true)]
    [InlineData("person.Grants.Count", false)]
    public void A_query_by_hand_is_found_out(string code, bool expected) => Assert.Equal(expected, Rows().IsMatch(code));

    [Theory]
    [InlineData("g.From <= today && (g.To == null || g.To >= today)", true)]
    [InlineData("m.To is null || day <= m.To", true)]
    [InlineData("member.To == null || (member.To >= today)", true)]
    [InlineData("day >= m.From && x", true)]
    [InlineData("new Period(From, To)", false)]
    public void The_rule_by_hand_is_found_out(string code, bool expected) => Assert.Equal(expected, Rule().IsMatch(code));

    private static string[] FilesWith(Regex pattern)
    {
        var source = Path.Combine(Root(), "src");
        return [.. Directory.EnumerateFiles(source, "*.*", SearchOption.AllDirectories)
            .Where(f => Path.GetExtension(f) is ".cs" or ".razor" && !f.Contains("/obj/", StringComparison.Ordinal) && !f.Contains("/Migrations/", StringComparison.Ordinal))
            .Where(f => pattern.IsMatch(File.ReadAllText(f)))
            .Select(f => Path.GetRelativePath(source, f).Replace('\\', '/')).Order(StringComparer.Ordinal)];
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Samarbeid.sln"))) folder = folder.Parent;
        return folder!.FullName;
    }

    [GeneratedRegex(@"\b(db|[dD]atabase|context)\.(Grants|Memberships)\b|\bSet<(Grant|GrantMunicipality|Membership|HeldRole)>")]
    private static partial Regex Rows();

    [GeneratedRegex(@"\b[tT]o (== null|is null) \|\||\bTo >= |\bFrom <= |(>= |<= )\w+\.(From|To)\b")]
    private static partial Regex Rule();
}
