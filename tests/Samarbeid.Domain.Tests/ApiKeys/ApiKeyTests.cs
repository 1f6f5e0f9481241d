using Samarbeid.Domain.ApiKeys;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.People;

namespace Samarbeid.Domain.Tests.ApiKeys;

public sealed class ApiKeyTests
{
    private static readonly DateTimeOffset Now = new(2026, 12, 1, 12, 0, 0, TimeSpan.Zero);
    private static readonly DateOnly Today = new(2026, 12, 1);

    [Theory]
    [InlineData(0)]
    [InlineData(365)]
    public void It_lasts_a_year_at_most(int days)
    {
        var (secret, person) = (PersonalSecret.New(), PersonId.New());

        var key = Make(new(" Arkivet ", ApiKeyRights.Read, Today.AddDays(days)), secret, person: person).Value;

        Assert.Equal((person, "Arkivet", secret.Hash, Today.AddDays(days)), (key.PersonId, key.Name, key.SecretHash, key.LastDay));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(366)]
    public void It_is_not_made_for_longer_or_for_what_is_past(int days) =>
        Assert.Equal(ApiKeyRules.LastsTooLong.Code, Make(new("Arkivet", ApiKeyRights.Read, Today.AddDays(days))).Refusal?.Code);

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    public void It_says_which_program_it_is_for(string name) =>
        Assert.Equal(ApiKeyRules.NeedsName.Code, Make(new(name, ApiKeyRights.Read, Today)).Refusal?.Code);

    [Fact]
    public void Nobody_has_more_than_ten()
    {
        Assert.True(Make(new("Arkivet", ApiKeyRights.Read, Today), held: ApiKey.MostEach - 1).IsDone);
        Assert.Equal(ApiKeyRules.TooMany.Code, Make(new("Arkivet", ApiKeyRights.Read, Today), held: ApiKey.MostEach).Refusal?.Code);
        Assert.Equal(ApiKeyRules.NeedsName.Code, Make(new(new string('x', ApiKey.NameMaxLength + 1), ApiKeyRights.Read, Today)).Refusal?.Code);
    }

    private static Outcome<ApiKey> Make(ApiKeyDraft draft, PersonalSecret? secret = null, int held = 0, PersonId? person = null) =>
        ApiKey.Make(person ?? PersonId.New(), draft, secret ?? PersonalSecret.New(), held, Now);
}
