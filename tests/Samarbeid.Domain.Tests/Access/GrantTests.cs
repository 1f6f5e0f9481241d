using Samarbeid.Domain.Access;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.People;

namespace Samarbeid.Domain.Tests.Access;

public sealed class GrantTests
{
    private static readonly PersonId Somebody = PersonId.New();
    private static readonly DateOnly From = Given.Today;

    [Fact]
    public void A_grant_reaches_each_municipality_once()
    {
        var grant = Grant.ForMunicipalities(Somebody, Role.PoliceContact, [Given.Stjordal, Given.Meraker, Given.Stjordal], From, null).Value;

        Assert.Equal((Somebody, Role.PoliceContact, null), (grant.PersonId, grant.Role, grant.District));
        Assert.Equal([Given.Stjordal, Given.Meraker], grant.Municipalities.Select(m => m.Municipality));
    }

    [Fact]
    public void A_grant_names_its_place_and_does_not_end_before_it_starts()
    {
        Expect.Refused(GrantRules.NeedsPlace, Grant.ForMunicipalities(Somebody, Role.Mayor, [], From, null));
        Expect.Refused(GrantRules.NeedsPlace, Grant.ForDistrict(Somebody, Role.DistrictAnalyst, " ", From, null));
        Expect.Refused(GrantRules.EndsBeforeItStarts, Municipal(From, From.AddDays(-1)));
        Expect.Refused(GrantRules.EndsBeforeItStarts, Grant.ForDistrict(Somebody, Role.Sheriff, "p09", From, From.AddDays(-1)));
        Assert.True(Municipal(From, From).IsDone);
    }

    [Fact]
    public void A_grant_on_a_district_may_last_a_day_and_names_no_municipality()
    {
        var grant = Grant.ForDistrict(Somebody, Role.Sheriff, "p09", From, From).Value;

        Assert.Equal((Somebody, Role.Sheriff, "p09"), (grant.PersonId, grant.Role, grant.District));
        Assert.Equal((From, From), (grant.From, grant.To));
        Assert.Empty(grant.Municipalities);
        Assert.NotEqual(default, grant.Id);
    }

    [Fact]
    public void An_administrator_has_no_place()
    {
        Expect.Refused(GrantRules.AdministratorHasNoPlace, Grant.ForMunicipalities(Somebody, Role.Administrator, [Given.Stjordal], From, null));
        Expect.Refused(GrantRules.AdministratorHasNoPlace, Grant.ForDistrict(Somebody, Role.Administrator, "p09", From, null));

        var grant = Grant.ForAdministrator(Somebody, From);
        Assert.Equal((Role.Administrator, null), (grant.Role, grant.District));
        Assert.Empty(grant.Municipalities);
    }

    [Fact]
    public void A_deputys_grant_is_in_force_from_the_first_day_to_the_last_inclusive()
    {
        var deputy = Municipal(From, From.AddDays(14)).Value;

        Assert.Equal(
            (false, true, true, false),
            (deputy.IsInForce(From.AddDays(-1)), deputy.IsInForce(From), deputy.IsInForce(From.AddDays(14)), deputy.IsInForce(From.AddDays(15))));
    }

    [Fact]
    public void An_ended_grant_has_no_force_from_the_same_day()
    {
        var grant = Municipal(From, null).Value;

        Expect.Done(grant.End(From.AddDays(10)));

        Assert.Equal((true, false), (grant.IsInForce(From.AddDays(9)), grant.IsInForce(From.AddDays(10))));
        Expect.Refused(GrantRules.HasEnded, grant, g => g.End(From.AddDays(10)));
    }

    [Fact]
    public void A_grant_is_ended_also_on_its_last_day()
    {
        var grant = Municipal(From, From.AddDays(5)).Value;

        Expect.Done(grant.End(From.AddDays(5)));

        Assert.Equal(From.AddDays(4), grant.To);
    }

    [Fact]
    public void A_grant_that_has_not_started_never_comes_into_force()
    {
        var grant = Municipal(From.AddDays(30), From.AddDays(60)).Value;

        Expect.Done(grant.End(From));

        Assert.DoesNotContain(Enumerable.Range(-5, 100), d => grant.IsInForce(From.AddDays(d)));
    }

    [Fact]
    public void A_grant_that_has_run_out_is_not_ended()
    {
        var grant = Municipal(From, From.AddDays(5)).Value;

        Expect.Refused(GrantRules.HasEnded, grant, g => g.End(From.AddDays(6)));
    }

    [Fact]
    public void On_its_last_day_a_grant_can_still_be_ended()
    {
        var grant = Municipal(From, From.AddDays(5)).Value;

        Expect.Done(grant.End(From.AddDays(5)));

        Assert.Equal(From.AddDays(4), grant.To);
    }

    private static Outcome<Grant> Municipal(DateOnly from, DateOnly? to) =>
        Grant.ForMunicipalities(Somebody, Role.PoliceContact, [Given.Stjordal], from, to);
}
