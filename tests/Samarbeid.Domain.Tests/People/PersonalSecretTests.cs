using Samarbeid.Domain.People;

namespace Samarbeid.Domain.Tests.People;

public sealed class PersonalSecretTests
{
    [Fact]
    public void It_is_256_bits_by_chance_that_an_address_can_hold_and_no_text_takes_by_accident()
    {
        var secrets = Enumerable.Range(0, 500).Select(_ => PersonalSecret.New()).ToList();

        Assert.All(secrets, secret => Assert.Matches("^[A-Za-z0-9_-]{43}$", secret.Characters));
        Assert.Equal(secrets.Count, secrets.Select(s => s.Hash).Distinct().Count());
        Assert.All(secrets, secret => Assert.DoesNotContain(secret.Characters, $"{secret}", StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_kept_of_it_is_its_SHA_256()
    {
        Assert.True(PersonalSecret.TryParse("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", out var secret));

        // By sha256sum.
        Assert.Equal("0f007385b6f9d4b7eeb2748605afe1a984a0a3bfa3f014d09e2a784ce9e5cd1a", secret.Hash);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA+")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAÆ")]
    public void Nothing_else_is_one(string? text)
    {
        Assert.False(PersonalSecret.TryParse(text, out var none));
        Assert.Throws<InvalidOperationException>(() => none.Characters);
    }
}
