using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Domain.People;

namespace Samarbeid.Domain.Tests.MeetingBodies;

public sealed class MeetingBodyTests
{
    private static readonly PersonId Somebody = PersonId.New();
    private static readonly PersonId Another = PersonId.New();

    [Fact]
    public void A_body_has_a_name_that_fits_and_at_least_one_municipality()
    {
        Expect.Refused(MeetingBodyRules.NeedsName, Establish(" "));
        Expect.Refused(MeetingBodyRules.NeedsName, Establish(Expect.Long(MeetingBody.NameMaxLength + 1)));
        Expect.Refused(MeetingBodyRules.NeedsMunicipality,
            MeetingBody.Establish(MeetingBodyKind.PoliceCouncil, "Rådet", Language.Bokmal, []));
        Expect.Refused(MeetingBodyRules.NeedsMunicipality, Given.Body(), b => b.Change("Nytt navn", Language.Nynorsk, []));
    }

    [Fact]
    public void A_change_of_municipalities_keeps_those_that_stay()
    {
        var body = Given.Body();
        var stays = body.Municipalities[0];

        Expect.Done(body.Change(" Rådet ", Language.Nynorsk, [Given.Stjordal, Given.Stjordal]));

        Assert.Equal(("Rådet", Language.Nynorsk), (body.Name, body.Language));
        Assert.Same(stays, Assert.Single(body.Municipalities));
    }

    [Fact]
    public void A_member_is_in_force_from_the_first_day_until_released()
    {
        var body = Given.Body();

        Expect.Done(body.Admit(Somebody, MemberRole.Member, Given.Today));
        Assert.Empty(body.MembersOn(Given.Today.AddDays(-1)));
        Assert.Equal(Somebody, Assert.Single(body.MembersOn(Given.Today)).PersonId);

        Expect.Done(body.Release(body.Members[0].Id, Given.Today.AddDays(10)));
        Assert.Single(body.MembersOn(Given.Today.AddDays(9)));
        Assert.Empty(body.MembersOn(Given.Today.AddDays(10)));
    }

    [Fact]
    public void A_person_is_a_member_once_at_a_time()
    {
        var body = Given.Body();
        body.Admit(Somebody, MemberRole.Member, Given.Today);

        Expect.Refused(MeetingBodyRules.AlreadyMember, body, b => b.Admit(Somebody, MemberRole.Secretary, Given.Today.AddDays(5)));
        Expect.Refused(MeetingBodyRules.AlreadyMember, body, b => b.Admit(Somebody, MemberRole.Member, Given.Today.AddDays(-5)));

        body.Release(body.Members[0].Id, Given.Today.AddDays(10));
        Expect.Refused(MeetingBodyRules.AlreadyMember, body, b => b.Admit(Somebody, MemberRole.Member, Given.Today.AddDays(9)));
        Expect.Done(body.Admit(Somebody, MemberRole.Secretary, Given.Today.AddDays(10)));
    }

    [Fact]
    public void A_membership_of_one_day_keeps_that_day()
    {
        var body = Given.Body();
        body.Admit(Somebody, MemberRole.Chair, Given.Today);
        body.Release(body.Members[0].Id, Given.Today.AddDays(1));

        Expect.Refused(MeetingBodyRules.HasChair, body, b => b.Admit(Another, MemberRole.Chair, Given.Today));
        Expect.Done(body.Admit(Another, MemberRole.Chair, Given.Today.AddDays(1)));
    }

    [Fact]
    public void A_release_is_brought_forward_also_on_the_last_day()
    {
        var body = Given.Body();
        body.Admit(Somebody, MemberRole.Member, Given.Today);
        var membership = body.Members[0];
        body.Release(membership.Id, Given.Today.AddDays(10));

        Expect.Done(body.Release(membership.Id, Given.Today.AddDays(9)));

        Assert.Equal(Given.Today.AddDays(8), membership.To);
    }

    [Fact]
    public void A_body_of_the_demonstration_set_is_marked()
    {
        var body = Given.Body();
        Assert.False(body.IsDemonstration);

        body.MarkAsDemonstration();

        Assert.True(body.IsDemonstration);
    }

    [Fact]
    public void A_body_has_one_chair_at_a_time_also_when_the_other_starts_later()
    {
        var body = Given.Body();
        body.Admit(Somebody, MemberRole.Chair, Given.Today.AddDays(30));

        Expect.Refused(MeetingBodyRules.HasChair, body, b => b.Admit(Another, MemberRole.Chair, Given.Today));
        Expect.Refused(MeetingBodyRules.HasChair, body, b => b.Admit(Another, MemberRole.Chair, Given.Today.AddDays(30)));
        Expect.Done(body.Admit(Another, MemberRole.Substitute, Given.Today));
    }

    [Theory]
    [InlineData(null)]
    [InlineData(MemberRole.Member)]
    [InlineData(MemberRole.Secretary)]
    public void A_new_secretary_takes_over_from_the_former_whether_a_member_before_or_not(MemberRole? before)
    {
        var body = Given.Body();
        Expect.Done(body.Admit(Somebody, MemberRole.Secretary, Given.Today.AddDays(-30)));
        if (before is { } role) Expect.Done(body.Admit(Another, role, Given.Today.AddDays(-30)));

        Expect.Done(body.HandSecretaryTo(Somebody, Another, Given.Today));

        var now = Assert.Single(body.MembersOn(Given.Today));
        Assert.Equal((Another, MemberRole.Secretary), (now.PersonId, now.Role));
        Assert.Contains(body.MembersOn(Given.Today.AddDays(-1)), m => m.PersonId == Somebody);
        Assert.Equal(Another, Assert.IsType<SecretaryHandedOn>(Assert.Single(body.TakeOccasions())).Secretary);
    }

    [Fact]
    public void The_chair_becomes_no_secretary_and_who_is_none_hands_nothing_on()
    {
        var body = Given.Body();
        Expect.Done(body.Admit(Somebody, MemberRole.Secretary, Given.Today));
        Expect.Done(body.Admit(Another, MemberRole.Chair, Given.Today));

        Expect.Refused(MeetingBodyRules.ChairIsNoSecretary, body, b => b.HandSecretaryTo(Somebody, Another, Given.Today));
        Expect.Refused(MeetingBodyRules.NotMember, body, b => b.HandSecretaryTo(Another, Given.Contact, Given.Today));
    }

    [Fact]
    public void A_membership_that_has_not_started_is_taken_back_and_stands_in_nobodys_way()
    {
        var body = Given.Body();
        body.Admit(Somebody, MemberRole.Chair, Given.Today.AddDays(30));

        Expect.Done(body.Release(body.Members[0].Id, Given.Today));

        Assert.DoesNotContain(Enumerable.Range(-5, 100), d => body.MembersOn(Given.Today.AddDays(d)).Any());
        Expect.Done(body.Admit(Another, MemberRole.Chair, Given.Today.AddDays(-5)));
    }

    [Fact]
    public void Nobody_is_released_twice_and_no_stranger_at_all()
    {
        var body = Given.Body();
        body.Admit(Somebody, MemberRole.Member, Given.Today);
        var membership = body.Members[0].Id;

        Expect.Refused(MeetingBodyRules.NotMember, body, b => b.Release(MembershipId.New(), Given.Today));
        body.Release(membership, Given.Today);
        Expect.Refused(MeetingBodyRules.NotMember, body, b => b.Release(membership, Given.Today));
    }

    [Theory]
    [InlineData(MeetingBodyKind.PoliceCouncil, "PR", false)]
    [InlineData(MeetingBodyKind.SteeringGroup, "SG", true)]
    [InlineData(MeetingBodyKind.CoordinationGroup, "KG", true)]
    public void The_kind_gives_the_letters_of_item_numbers_and_tells_what_is_slt(MeetingBodyKind kind, string prefix, bool isSlt) =>
        Assert.Equal((prefix, isSlt), (kind.ItemPrefix(), kind.IsSlt()));

    private static Domain.Common.Outcome<MeetingBody> Establish(string name) =>
        MeetingBody.Establish(MeetingBodyKind.PoliceCouncil, name, Language.Bokmal, [Given.Stjordal]);
}
