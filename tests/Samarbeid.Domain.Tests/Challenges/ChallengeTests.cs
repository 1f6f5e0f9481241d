using Samarbeid.Domain.Challenges;

namespace Samarbeid.Domain.Tests.Challenges;

public sealed class ChallengeTests
{
    [Fact]
    public void A_challenge_belongs_to_its_municipality()
    {
        var municipality = Given.Municipality();

        var challenge = Challenge.Identify(municipality, " Uro ", " Meldt ", " Tilbud mangler ", Given.Today).Value;

        Assert.Equal((municipality.ScopeId, municipality.Number, Given.Today), (challenge.ScopeId, challenge.Municipality, challenge.IdentifiedOn));
        Assert.Equal(("Uro", "Meldt", "Tilbud mangler"), (challenge.Title, challenge.Description, challenge.Cause));
    }

    [Fact]
    public void A_challenge_needs_a_title_and_its_texts_must_fit()
    {
        var tooLong = Expect.Long(Challenge.TextMaxLength + 1);

        Expect.Refused(ChallengeRules.NeedsTitle, Challenge.Identify(Given.Municipality(), " ", "", "", Given.Today));
        Expect.Refused(ChallengeRules.NeedsTitle, Given.Challenge(), c => c.Change(Expect.Long(Challenge.TitleMaxLength + 1), "", ""));
        Expect.Refused(ChallengeRules.TextTooLong, Given.Challenge(), c => c.Change("Uro", tooLong, ""));
        Expect.Refused(ChallengeRules.TextTooLong, Given.Challenge(), c => c.Change("Uro", "", tooLong));
    }

    [Fact]
    public void A_challenge_is_closed_once_and_can_be_opened_again()
    {
        var challenge = Given.Challenge();

        Expect.Done(challenge.Close(Given.Today));
        Expect.Refused(ChallengeRules.IsClosed, challenge, c => c.Close(Given.Today.AddDays(1)));
        challenge.Reopen();

        Assert.Null(challenge.ClosedOn);
    }
}
