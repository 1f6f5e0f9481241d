using Samarbeid.Domain.Access;
using Samarbeid.Domain.Archive;
using Samarbeid.Domain.EqualServices;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Infrastructure.Tables;
using Samarbeid.Web.Addresses;

namespace Samarbeid.Web.Tests.Access;

/// <summary>Lists, forms and registers: who gets them, whatever stands on them.</summary>
internal static class FixedPages
{
    public static IEnumerable<Cell> Of(AccessPlaces places, AccessPeople people) =>
    [
        .. For(null, SiteAddresses.Overview, CalendarFeedAddresses.Page, ApiAddresses.Keys, NotificationAddresses.Page, NotificationAddresses.Settings, NotificationAddresses.Of(2), ActionItemAddresses.List, ActionItemAddresses.Board, ActionItemAddresses.New, RecommendationAddresses.Mine,
            ContactAddresses.List, $"{ContactAddresses.List}?sted={places.Senja.Number}&funksjon=politikontakt", $"{ContactAddresses.List}?sted={places.Senja.PoliceDistrictCode}",
            "/kontakter/liste.csv", $"/kontakter/liste.xlsx?sted={places.Senja.Number}", "/tiltak/liste.xlsx?visning=mine", "/tiltak/liste.xlsx?visning=alle&status=alle", "/tiltak/liste.csv?visning=alle&status=alle&sorter=sted&retning=synkende", "/tiltak/liste.csv?visning=tavle", "/tiltak/liste.csv?visning=alle&kommune=5530",
            "/tiltak?visning=alle&status=alle&sorter=ansvarlig&mer=1", "/tiltak?visning=tavle&gruppe=frist", "/tiltak?visning=tavle&gruppe=ansvarlig", "/tiltak?visning=kalender&status=alle",
            "/tiltak?visning=alle&status=alle", "/tiltak?visning=alle&sok=zq", "/tiltak?visning=alle&kommune=5530", CrimePictureAddresses.List, SearchAddresses.Page, "/sok?q=a", "/sok?q=zq", "/sok?q=zq&kommune=5530",
            CrimePictureAddresses.Of(places.Stjordal.Number), CrimePictureAddresses.Of(places.Senja.Number),
            MunicipalityAddresses.Of(places.Stjordal.Number), MunicipalityAddresses.Of(places.Senja.Number)),
        .. For(Operation.ReadMeetings, MeetingAddresses.List, "/moter?vis=holdt", "/moter?vis=alle", "/moter/liste.csv?vis=alle", "/moter/liste.xlsx?vis=alle", $"/moter?vis=alle&organ={places.Shared.Id.Value}"),
        .. For(Operation.WriteMeetings, MeetingAddresses.New, MeetingAddresses.Plan(places.Shared.Id)),
        .. For(Operation.ReadRecommendations, RecommendationAddresses.List, "/anbefalinger?visning=alle", "/anbefalinger?visning=alle&sorter=mottaker", "/anbefalinger/liste.csv?visning=alle", "/anbefalinger/liste.xlsx?visning=alle&sorter=tiltak", ChallengeAddresses.List, "/utfordringer?avsluttede=1", ChallengeAddresses.Threads,
            ChallengeAddresses.ThreadsOf(places.Stjordal.Number), ChallengeAddresses.ThreadsOf(places.Senja.Number, null, true), ChallengeAddresses.ThreadsOf(places.Sorreisa.Number)),
        .. For(Operation.ReadActionPlans, ActionPlanAddresses.List, ActionPlanAddresses.ListOf(true, 1), ActionPlanAddresses.ListOf(places.Senja.Number)),
        .. For(Operation.WriteActionPlans, ActionPlanAddresses.New),
        .. For(Operation.WriteRecommendations, RecommendationAddresses.Addressees),
        .. For(Operation.ReadApprovedReports, AnnualReportAddresses.List),
        .. For(Operation.ReadAgreements, AgreementAddresses.List, AgreementAddresses.ListOf(true, 1), "/avtaler/liste.csv?avsluttede=1", "/avtaler/liste.xlsx"),
        .. For(Operation.ReadAgreements, PresenceAddresses.Page, PresenceAddresses.Of(places.Shared.Id), PresenceAddresses.In(2025)),
        .. For(Operation.WriteAgreements, AgreementAddresses.New, AgreementAddresses.NewFor(places.Shared.Id)),
        .. For(Operation.DeliverToArchive, ArchiveAddresses.List, ArchiveAddresses.ListOf(ArchivedKind.Agreement, null, 1), ArchiveAddresses.ListOf(ArchivedKind.AnnualReport, places.Stjordal.ScopeId, 1)),
        .. For(Operation.AdministerAccess, PeopleAddresses.List, PeopleAddresses.New, PeopleAddresses.Inactive, PeopleAddresses.Of(people.Insider.Id),
            MeetingBodyAddresses.Register, MeetingBodyAddresses.NewRegistered, MeetingBodyAddresses.Registered(places.Shared.Id),
            SecurityLogAddresses.List, ReminderAddresses.Page, ServiceUnitAddresses.List, EvaluationAddresses.Questions, ServiceUnitAddresses.New, MunicipalityAddresses.Register, MunicipalityAddresses.Registered(places.Senja.Number)),
        .. For(Operation.SeeJobs, SiteAddresses.Jobs),
        .. For(Operation.ReadComparisons, DistrictAddresses.All, DistrictAddresses.Of(null, null, ServiceMeasure.Overdue, 1), DistrictAddresses.File(null, null, TableFormat.Csv), DistrictAddresses.File(null, null, TableFormat.Xlsx)),
        .. District(places.Stjordal.PoliceDistrictCode, [places.Stjordal]), .. District(places.Senja.PoliceDistrictCode, [places.Senja, places.Sorreisa]),
        .. For(null, HandoverAddresses.Own),
        .. For(Operation.AdministerAccess, HandoverAddresses.Of(people.Insider.Id)),
        new("new contact", ContactAddresses.New, who => who.MayAnywhere(Operation.WriteContacts) || who.MayAnywhere(Operation.AdministerAccess)),
    ];

    // Where the person compares at least one of the municipalities.
    private static IEnumerable<Cell> District(string code, IReadOnlyList<Municipality> municipalities)
    {
        foreach (var address in new[] { DistrictAddresses.Of(code, null, null, 1), DistrictAddresses.File(code, null, TableFormat.Csv), DistrictAddresses.File(code, null, TableFormat.Xlsx) })
            yield return new(address, address, who => municipalities.Any(m => who.ScopesFor(Operation.ReadComparisons).Contains(m.ScopeId)));
    }

    private static IEnumerable<Cell> For(Operation? operation, params IReadOnlyList<string> addresses) => addresses.Select(address =>
        new Cell(address, address, operation is { } needed ? who => who.MayAnywhere(needed) : who => who.Person is not null));
}
