using Samarbeid.Domain.AnnualReports;
using Samarbeid.Domain.Figures.Disclosure;

namespace Samarbeid.Domain.Tests.Figures;

public sealed class DisclosureControlTests
{
    [Fact]
    public void An_ordinary_row_is_shown_in_full_with_its_rate()
    {
        Assert.Equal("64 58 6 31 0.5961538461538461538461538462", Shown(CrimeType.Violence, 64, 58, 6, 31));
        Assert.Equal("5 30 5 5 0.2", Shown(CrimeType.Traffic, 5, 30, 5, 5));
    }

    [Theory]
    [InlineData(112, 104, 4, 28, "112 104 : 28 :")]
    [InlineData(112, 104, 1, 95, "112 104 : 95 :")]
    [InlineData(112, 104, 9, 4, "112 104 9 : :")]
    [InlineData(112, 104, 9, 92, "112 104 9 : :")]
    public void One_small_count_among_large_ones_hides_one_count_and_the_rate(int reported, int decided, int excluded, int cleared, string expected) =>
        Assert.Equal(expected, Shown(CrimeType.Acquisitive, reported, decided, excluded, cleared));

    [Theory]
    [InlineData(14, "30 14 : 5 :")]
    [InlineData(13, "30 13 : : :")]
    public void What_is_left_beside_a_hidden_count_must_be_large_whatever_is_hidden(int decided, string expected) =>
        Assert.Equal(expected, Shown(CrimeType.Economic, 30, decided, 4, 5));

    // The four rows of which the hidden figure could be computed as long as each cell was hidden for its own sake.
    [Theory]
    [InlineData(23, 4, 10, "30 23 : 10 :")]
    [InlineData(20, 0, 10, "30 20 0 10 0.5")]
    [InlineData(6, 6, 0, "30 6 6 0 :")]
    [InlineData(100, 5, 92, "30 100 5 : :")]
    public void What_could_be_computed_cannot_any_more(int decided, int excluded, int cleared, string expected) =>
        Assert.Equal(expected, Shown(CrimeType.Narcotics, 30, decided, excluded, cleared));

    [Theory]
    [InlineData(20, 0, 10, "30 20 : 10 :")]
    [InlineData(6, 6, 0, "30 6 : : :")]
    [InlineData(30, 10, 0, "30 30 10 : :")]
    [InlineData(30, 10, 20, "30 30 10 : :")]
    [InlineData(0, 0, 0, "30 : : : :")]
    public void Zero_is_hidden_of_violence_and_sexual_offences(int decided, int excluded, int cleared, string expected)
    {
        Assert.Equal(expected, Shown(CrimeType.Violence, 30, decided, excluded, cleared));
        Assert.Equal(expected, Shown(CrimeType.Sexual, 30, decided, excluded, cleared));
        Assert.NotEqual(expected, Shown(CrimeType.Other, 30, decided, excluded, cleared));
    }

    [Theory]
    [InlineData(0, "0", ":")]
    [InlineData(1, ":", ":")]
    [InlineData(4, ":", ":")]
    [InlineData(5, "5", "5")]
    public void The_number_reported_is_hidden_for_its_own_sake_alone(int reported, string ordinary, string sensitive)
    {
        Assert.Equal($"{ordinary} 40 10 15 0.5", Shown(CrimeType.Vandalism, reported, 40, 10, 15));
        Assert.Equal($"{sensitive} 40 10 15 0.5", Shown(CrimeType.Sexual, reported, 40, 10, 15));
    }

    [Theory]
    [InlineData(24, "30 24 5 8 :")]
    [InlineData(25, "30 25 5 8 0.4")]
    public void There_is_no_percentage_of_fewer_than_twenty_cases(int decided, string expected) =>
        Assert.Equal(expected, Shown(CrimeType.Traffic, 30, decided, 5, 8));

    [Fact]
    public void A_table_keeps_its_rows_in_their_order() => Assert.Equal(
        [CrimeType.Traffic, CrimeType.Violence],
        DisclosureControl.Of([Row(CrimeType.Traffic, 9, 9, 0, 9), Row(CrimeType.Violence, 9, 9, 0, 9)]).Select(r => r.Type));

    [Fact]
    public void What_nobody_made_is_hidden() => Assert.Null(default(Disclosed<int>).Value);

    private static string Shown(CrimeType type, int reported, int decided, int excluded, int cleared) =>
        ClearanceRows.Text(Assert.Single(DisclosureControl.Of([Row(type, reported, decided, excluded, cleared)])));

    private static ClearanceRow Row(CrimeType type, int reported, int decided, int excluded, int cleared) =>
        ClearanceRows.Row(type, reported, decided, excluded, cleared);
}
