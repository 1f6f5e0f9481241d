using Samarbeid.Domain.Access;
using Samarbeid.Domain.People;
using Samarbeid.Web.Addresses;
using Samarbeid.Web.Components.Layout;

namespace Samarbeid.Web.Tests.Shell;

public sealed class MenuItemsTests
{
    [Fact]
    public void A_politikontakt_has_the_work_and_no_administration() =>
        Assert.Equal(
            [SiteAddresses.Overview, MeetingAddresses.List, RecommendationAddresses.List, ActionItemAddresses.List, ActionPlanAddresses.List, AgreementAddresses.List, ContactAddresses.List, PresenceAddresses.Page, DistrictAddresses.All, CrimePictureAddresses.List, AnnualReportAddresses.List, ArchiveAddresses.List],
            Addresses(Role.PoliceContact));

    [Fact]
    public void An_administrator_has_the_administration_and_no_content() =>
        Assert.Equal([PeopleAddresses.List, MeetingBodyAddresses.Register, ServiceUnitAddresses.List, MunicipalityAddresses.Register, ContactAddresses.List, EvaluationAddresses.Questions, ReminderAddresses.Page, SecurityLogAddresses.List, SiteAddresses.Jobs], Addresses(Role.Administrator));

    [Fact]
    public void Who_is_both_has_both() => Assert.Equal(19, Addresses(Role.Secretary, Role.Administrator).Count());

    [Fact]
    public void A_district_analyst_has_no_meetings() => Assert.DoesNotContain(MeetingAddresses.List, Addresses(Role.DistrictAnalyst));

    [Fact]
    public void Without_a_grant_there_is_still_ones_own_actions_and_what_one_is_asked() =>
        Assert.Equal([SiteAddresses.Overview, RecommendationAddresses.Mine, ActionItemAddresses.List, ContactAddresses.List], Addresses());

    [Fact]
    public void Nobody_has_no_menu() => Assert.Empty(MenuItems.For(Actor.Nobody));

    private static IEnumerable<string> Addresses(params Role[] roles)
    {
        var grants = roles.Select(role => new GrantedRole(role, role == Role.Administrator ? new HashSet<ScopeId>() : [ScopeId.New()])).ToList();
        return MenuItems.For(Actor.ForPerson(new PersonId(Guid.NewGuid()), grants)).Select(item => item.Href);
    }
}
