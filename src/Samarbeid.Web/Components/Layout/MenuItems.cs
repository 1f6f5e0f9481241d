using Microsoft.AspNetCore.Components.Routing;
using Samarbeid.Domain.Access;
using Samarbeid.Web.Components.Ui.Icons;

namespace Samarbeid.Web.Components.Layout;

/// <summary>One line of the main menu; the text is asked for at each rendering, in the person's language.</summary>
public sealed record MenuItem(string Href, Func<string> Text, IconName Icon, Operation? Needs)
{
    public NavLinkMatch Match => Href == SiteAddresses.Overview ? NavLinkMatch.All : NavLinkMatch.Prefix;
}

/// <summary>What the menu holds for whom: the work with councils, the administration of the system, or both for who does both.</summary>
public static class MenuItems
{
    private static readonly MenuItem Contacts = new(ContactAddresses.List, () => LayoutTexts.Contacts, IconName.Phone, null);

    private static readonly IReadOnlyList<MenuItem> Work =
    [
        new(SiteAddresses.Overview, () => LayoutTexts.Overview, IconName.Home, null),
        new(MeetingAddresses.List, () => LayoutTexts.Meetings, IconName.Calendar, Operation.ReadMeetings),
        new(RecommendationAddresses.List, () => LayoutTexts.Recommendations, IconName.Speech, Operation.ReadRecommendations),
        new(ActionItemAddresses.List, () => LayoutTexts.ActionItems, IconName.Checklist, null),
        new(ActionPlanAddresses.List, () => LayoutTexts.ActionPlans, IconName.Done, Operation.ReadActionPlans),
        new(AgreementAddresses.List, () => LayoutTexts.Agreements, IconName.Pencil, Operation.ReadAgreements),
        Contacts,
        new(PresenceAddresses.Page, () => LayoutTexts.Presence, IconName.Shield, Operation.ReadAgreements),
        new(DistrictAddresses.All, () => LayoutTexts.Districts, IconName.Map, Operation.ReadComparisons),
        new(CrimePictureAddresses.List, () => LayoutTexts.CrimePicture, IconName.Chart, Operation.ReadApprovedReports),
        new(AnnualReportAddresses.List, () => LayoutTexts.AnnualReports, IconName.Document, Operation.ReadApprovedReports),
        new(ArchiveAddresses.List, () => LayoutTexts.Archive, IconName.Box, Operation.DeliverToArchive),
    ];

    // Without a grant one may still be responsible for an action, and the contact a recommendation asks.
    private static readonly IReadOnlyList<MenuItem> WithoutGrant =
    [
        new(SiteAddresses.Overview, () => LayoutTexts.Overview, IconName.Home, null),
        new(RecommendationAddresses.Mine, () => LayoutTexts.Recommendations, IconName.Speech, null),
        new(ActionItemAddresses.List, () => LayoutTexts.ActionItems, IconName.Checklist, null),
        Contacts,
    ];

    private static readonly IReadOnlyList<MenuItem> Administration =
    [
        new(PeopleAddresses.List, () => LayoutTexts.People, IconName.People, Operation.AdministerAccess),
        new(MeetingBodyAddresses.Register, () => LayoutTexts.MeetingBodies, IconName.Building, Operation.AdministerAccess),
        new(ServiceUnitAddresses.List, () => LayoutTexts.ServiceUnits, IconName.Shield, Operation.AdministerAccess),
        new(MunicipalityAddresses.Register, () => LayoutTexts.Municipalities, IconName.Home, Operation.AdministerAccess),
        Contacts,
        new(EvaluationAddresses.Questions, () => LayoutTexts.EvaluationQuestions, IconName.Checklist, Operation.AdministerAccess),
        new(ReminderAddresses.Page, () => LayoutTexts.Reminders, IconName.Bell, Operation.AdministerAccess),
        new(SecurityLogAddresses.List, () => LayoutTexts.SecurityLog, IconName.Document, Operation.AdministerAccess),
        new(SiteAddresses.Jobs, () => LayoutTexts.Jobs, IconName.Clock, Operation.SeeJobs),
    ];

    public static IReadOnlyList<MenuItem> For(Actor who)
    {
        if (who.Person is null) return [];
        if (!who.Roles.Any()) return WithoutGrant;

        IEnumerable<MenuItem> items = IsAdministratorOnly(who) ? Administration : [.. Work.Union(Administration)];
        return [.. items.Where(item => item.Needs is not { } needed || who.MayAnywhere(needed))];
    }

    private static bool IsAdministratorOnly(Actor who) =>
        who.Has(Role.Administrator) && who.Roles.All(role => role == Role.Administrator);
}
