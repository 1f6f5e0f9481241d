using System.Globalization;
using Samarbeid.Domain.ActionItems;
using Samarbeid.Domain.Challenges;
using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Domain.People;
using Samarbeid.Domain.Recommendations;
using Samarbeid.Domain.ServiceUnits;

namespace Samarbeid.Web;

/// <summary>Every address a page links to, so that a slug is written once.</summary>
public static class Urls
{
    public const string Overview = "/";
    public const string Meetings = "/moter";
    public const string Recommendations = "/anbefalinger";
    public const string ActionItems = "/tiltak";
    public const string Addressees = "/adressater";
    public const string Challenges = "/utfordringer";
    public const string NewActionItem = "/tiltak/nytt";
    public const string CrimePicture = "/kriminalitet";
    public const string AnnualReports = "/rapporter";
    public const string AnnualReportFilePattern = "/rapporter/{number}/{year:int}/pdf";

    public const string People = "/brukere";
    public const string NewPerson = "/brukere/ny";
    public const string InactivePeople = "/brukere?vis=deaktiverte";
    public const string MeetingBodies = "/rad";
    public const string BodyRegister = "/administrasjon/rad";
    public const string NewMeetingBody = "/administrasjon/rad/nytt";
    public const string ServiceUnits = "/tjenesteenheter";
    public const string NewServiceUnit = "/tjenesteenheter/ny";
    public const string MunicipalityRegister = "/administrasjon/kommuner";
    public const string Jobs = "/jobs";

    public const string SignIn = "/logg-inn";
    public const string SignInAtProvider = "/logg-inn/microsoft";
    public const string SignInFailed = "/logg-inn?feil=1";
    public const string NotRegistered = "/logg-inn/ikke-registrert";
    public const string DevelopmentSignIn = "/logg-inn/utvikling";
    public const string SignOut = "/logg-ut";
    public const string Language = "/sprak";
    public const string Health = "/healthz";
    public const string DevelopmentMail = "/utvikling/epost";

    public const string NotFound = "/feil/404";
    public const string Error = "/feil/{0}";

    public const string ViewParameter = "vis";
    public const string BodyParameter = "organ";
    public const string PageParameter = "side";
    public const string ItemParameter = "sak";
    public const string NewParameter = "ny";
    public const string HeldMeetings = "holdt";
    public const string AllMeetings = "alle";
    public const string JustPlanned = "?ny=1";
    public const string MinutesPdfRoute = "/moter/{id:guid}/referat.pdf";

    public static string ActionItem(ActionItemId id) => $"{ActionItems}/{id.Value}";

    public static string Recommendation(RecommendationId id) => $"{Recommendations}/{id.Value}";

    public static string Meeting(MeetingId id) => $"{Meetings}/{id.Value}";

    public static string Meeting(MeetingId id, AgendaItemId item) => $"{Meetings}/{id.Value}?{ItemParameter}={item.Value}";

    public static string Minutes(MeetingId id) => $"{Meetings}/{id.Value}/referat";

    public static string MinutesPdf(MeetingId id) => $"{Meetings}/{id.Value}/referat.pdf";

    public static string MeetingBody(MeetingBodyId id) => $"/rad/{id.Value}";

    public static string PlanMeeting(MeetingBodyId? body) => $"{Meetings}/ny" + (body is { } id ? $"?{BodyParameter}={id.Value}" : "");

    public static string MeetingList(string? view, MeetingBodyId? body, int page)
    {
        var parts = new List<string>();
        if (view is not null) parts.Add($"{ViewParameter}={view}");
        if (body is { } id) parts.Add($"{BodyParameter}={id.Value}");
        if (page > 1) parts.Add(string.Create(CultureInfo.InvariantCulture, $"{PageParameter}={page}"));
        return parts.Count == 0 ? Meetings : $"{Meetings}?{string.Join('&', parts)}";
    }

    public static string DevelopmentMailOf(string id) => $"{DevelopmentMail}?id={id}";

    public static string CrimePictureOf(MunicipalityNumber municipality) => $"/kommuner/{municipality.Value}/kriminalitet";

    public static string AnnualReportFile(MunicipalityNumber municipality, int year) => AnnualReport(municipality, year) + "/pdf";

    public static string ErrorOf(int status) => string.Create(CultureInfo.InvariantCulture, $"/feil/{status}");

    public static string SignInAndReturnTo(string local) => $"{SignIn}?returnUrl={Uri.EscapeDataString(local)}";

    public static string Person(PersonId id) => $"{People}/{id.Value}";

    public static string PersonJustRegistered(PersonId id) => $"{People}/{id.Value}?ny=true";

    public static string RegisteredBody(MeetingBodyId id) => $"{BodyRegister}/{id.Value}";

    public static string ServiceUnit(ServiceUnitId id) => $"{ServiceUnits}/{id.Value}";

    public static string RegisteredMunicipality(MunicipalityNumber number) => $"{MunicipalityRegister}/{number.Value}";

    public static string ActionItemJustMade(ActionItemId id) => $"{ActionItems}/{id.Value}?ny=1";

    public static string ActionItemBoard => $"{ActionItems}?visning=tavle";

    public static string NewActionItemFor(RecommendationId id) => $"{NewActionItem}?anbefaling={id.Value}";

    public static string NewActionItemFor(ChallengeId id) => $"{NewActionItem}?utfordring={id.Value}";

    public static string Challenge(ChallengeId id) => $"{Challenges}#{id.Value}";

    public static string AnnualReport(MunicipalityNumber municipality, int year) =>
        string.Create(CultureInfo.InvariantCulture, $"{AnnualReports}/{municipality.Value}/{year}");

    public static string AnnualReportDraft(MunicipalityNumber municipality, int year) => AnnualReport(municipality, year) + "/arbeid";
}
