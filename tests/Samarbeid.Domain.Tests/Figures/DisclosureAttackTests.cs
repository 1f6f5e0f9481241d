using Samarbeid.Domain.AnnualReports;
using Samarbeid.Domain.Figures.Disclosure;

namespace Samarbeid.Domain.Tests.Figures;

/// <summary>Somebody who knows the rule, and tries every row there is against what was published.</summary>
public sealed class DisclosureAttackTests
{
    private const int MostCases = 40;

    private static readonly (string Name, Func<ClearanceCount, int> Of)[] Quantities =
    [
        ("decided", c => c.Decided),
        ("excluded", c => c.Excluded),
        ("cleared", c => c.Cleared),
        ("base", c => c.Base),
        ("not cleared", c => c.NotCleared),
    ];

    [Theory]
    [InlineData(CrimeType.Traffic, false, 4)]
    [InlineData(CrimeType.Violence, true, 5)]
    [InlineData(CrimeType.Sexual, true, 5)]
    public void Nobody_can_tell_which_small_number_it_was(CrimeType type, bool hidesZero, int fewest)
    {
        var published = ClearanceRows.All(type, MostCases).ToLookup(row => ClearanceRows.Text(DisclosureControl.Of([row]).Single()), row => row.Count);

        Assert.True(published.Count > 1000, "There is little to attack.");
        Expect.None(
            from rows in published
            from quantity in Quantities
            let possible = rows.Select(quantity.Of).Distinct().Order().ToArray()
            where possible.Any(n => n is > 0 and < 5 || (n is 0 && hidesZero)) && possible.Length < fewest
            select $"{rows.Key}: {quantity.Name} is one of {string.Join(", ", possible)}");
    }

    [Fact]
    public void Every_type_hides_at_least_what_an_ordinary_one_does_and_only_two_hide_more()
    {
        var ordinary = Published(CrimeType.Traffic);

        foreach (var type in Enum.GetValues<CrimeType>())
            Assert.Equal(type is CrimeType.Violence or CrimeType.Sexual, !Published(type).SequenceEqual(ordinary));
    }

    [Fact]
    public void A_row_without_a_small_number_in_it_hides_nothing_but_the_percentage_of_few_cases() => Expect.None(
        from row in ClearanceRows.All(CrimeType.Violence, MostCases)
        where Quantities.All(q => q.Of(row.Count) >= 5)
        let shown = DisclosureControl.Of([row]).Single()
        where (shown.Decided.Value, shown.Excluded.Value, shown.Cleared.Value) != (row.Count.Decided, row.Count.Excluded, row.Count.Cleared)
            || shown.Rate.Value != row.Count.Rate
        select row.Count.ToString());

    private static List<string> Published(CrimeType type) =>
        [.. ClearanceRows.All(type, 25).Select(row => ClearanceRows.Text(DisclosureControl.Of([row]).Single()))];
}
