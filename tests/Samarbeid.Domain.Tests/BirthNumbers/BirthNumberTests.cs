using Samarbeid.Domain.BirthNumbers;

namespace Samarbeid.Domain.Tests.BirthNumbers;

public sealed class BirthNumberTests
{
    // A synthetic one out of Skatteetaten's test population; the others are of people who would have been born in 1854.
    private const string Synthetic = "17912099997";
    private static readonly string Ordinary = Complete("010154"), DNumber = Complete("410154"), OtherSynthetic = Complete("014154");

    [Fact]
    public void Ordinary_ones_D_numbers_and_synthetic_ones_are_found() =>
        Assert.All([Synthetic, Ordinary, DNumber, OtherSynthetic], number => Assert.Single(BirthNumber.In(number)));

    [Theory]
    [InlineData("{0} {1}")]
    [InlineData("{0}-{1}")]
    [InlineData("{0}.{1}")]
    [InlineData("{0}\u00A0{1}")]
    [InlineData("{0}\u202F{1}")]
    [InlineData("{0}\u2009{1}")]
    [InlineData("{0} - {1}", false)]
    [InlineData("{0}\u2013{1}")]
    [InlineData("{0}\u200B{1}")]
    [InlineData("{0}\u00AD{1}")]
    [InlineData("{0}\n{1}")]
    [InlineData("Fnr.:{0}{1}, bor på Værnes")]
    [InlineData("Sak 14 {0} {1}.")]
    [InlineData("({0}/{1})")]
    [InlineData("{0} {1} {0} {1}")]
    public void Signs_between_and_around_the_digits_do_not_hide_one(string pattern, bool isFound = true) =>
        Assert.Equal(isFound ? 1 : 0, BirthNumber.In(string.Format(null, pattern, Synthetic[..6], Synthetic[6..])).Count);

    [Fact]
    public void Digits_apart_by_two_and_full_width_digits_are_found()
    {
        Assert.Single(BirthNumber.In("17 91 20 99 997"));
        Assert.Single(BirthNumber.In("17.91.20-99997"));
        Assert.Single(BirthNumber.In(string.Concat(Synthetic.Select(d => (char)(d - '0' + '\uFF10')))));
    }

    [Theory]
    [InlineData("17912099998")] // The second control digit.
    [InlineData("17912099987")] // The first.
    [InlineData("00000000000")]
    [InlineData("917912099997")] // Twelve digits.
    [InlineData("179120999971")]
    [InlineData("1791209999")] // Ten.
    [InlineData("Ring 22 33 44 55 eller 99 88 77 66")]
    [InlineData("I 2023 2024 2025 var det 12 345 678")]
    [InlineData("Konto 1234 56 78901")]
    [InlineData("")]
    [InlineData(null)]
    public void What_is_none_is_not_taken_for_one(string? text) => Assert.Empty(BirthNumber.In(text));

    [Fact]
    public void Each_wrong_digit_is_noticed()
    {
        for (var at = 0; at < Synthetic.Length; at++)
            for (var digit = '0'; digit <= '9'; digit++)
                if (digit != Synthetic[at]) Assert.Empty(BirthNumber.In(Synthetic[..at] + digit + Synthetic[(at + 1)..]));
    }

    [Fact]
    public void A_day_or_a_month_that_does_not_exist_is_none_though_the_control_digits_are_right() =>
        Assert.All(["320154", "721154", "300254", "011354", "010054", "000154"], date => Assert.Empty(BirthNumber.In(Complete(date))));

    [Fact]
    public void What_is_shown_of_one_does_not_tell_who() => Assert.Equal("179120 •••••", Assert.Single(BirthNumber.In(Synthetic)).Masked);

    [Fact]
    public void The_same_one_written_in_two_ways_is_one()
    {
        var (plain, spaced) = (BirthNumber.In(Synthetic)[0], BirthNumber.In("179120 99997")[0]);

        Assert.Equal(plain, spaced);
        Assert.True(spaced.IsOf(plain.Seal()));
    }

    [Fact]
    public void A_seal_is_of_that_number_alone_and_no_other_seal_of_it_looks_the_same()
    {
        var (number, other) = (BirthNumber.In(Synthetic)[0], BirthNumber.In(Ordinary)[0]);
        var (seal, again) = (number.Seal(), number.Seal());

        Assert.True(number.IsOf(seal) && number.IsOf(again));
        Assert.False(other.IsOf(seal));
        Assert.NotEqual(seal, again);
        // The column is no wider.
        Assert.Equal(64, seal.Length);
    }

    /// <summary>Finds control digits by trying, so that the rule is written twice in two ways.</summary>
    private static string Complete(string date)
    {
        for (var individual = 500; individual < 750; individual++)
        {
            var nine = $"{date}{individual}";
            var first = (11 - Sum(nine, [3, 7, 6, 1, 8, 9, 4, 5, 2]) % 11) % 11;
            if (first == 10) continue;
            var second = (11 - Sum($"{nine}{first}", [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11) % 11;
            if (second < 10) return $"{nine}{first}{second}";
        }

        throw new InvalidOperationException(date);
    }

    private static int Sum(string digits, int[] weights) => digits.Zip(weights, (digit, weight) => (digit - '0') * weight).Sum();
}
