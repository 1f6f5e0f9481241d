using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Domain.Meetings;

namespace Samarbeid.Web.Addresses;

/// <summary>Where meetings are planned, held and read (møter).</summary>
public static class MeetingAddresses
{
    public const string List = "/moter";
    public const string New = List + "/ny";
    public const string OnePattern = List + "/{Id:guid}";
    public const string MinutesPattern = OnePattern + MinutesPart;
    public const string MinutesPdfPattern = OnePattern + MinutesPart + ".pdf";

    public const string AgendaPdfPattern = OnePattern + AgendaPart;

    public const string ViewKey = "vis";
    public const string BodyKey = "organ";
    public const string ItemKey = "sak";
    public const string JustPlannedKey = "ny";
    public const string HeldView = "holdt";
    public const string AllView = "alle";

    private const string MinutesPart = "/referat";
    private const string AgendaPart = "/saksliste.pdf";

    public static string Of(MeetingId id) => $"{List}/{id.Value}";

    public static string Of(MeetingId id, AgendaItemId item) => $"{Of(id)}?{ItemKey}={item.Value}";

    public static string JustPlanned(MeetingId id) => $"{Of(id)}?{JustPlannedKey}=1";

    public static string Minutes(MeetingId id) => Of(id) + MinutesPart;

    public static string MinutesPdf(MeetingId id) => Minutes(id) + ".pdf";

    public static string AgendaPdf(MeetingId id) => Of(id) + AgendaPart;

    public static string Plan(MeetingBodyId? body) => New + (body is { } id ? $"?{BodyKey}={id.Value}" : "");

    public static string ListOf(string? view, MeetingBodyId? body, int page) =>
        ListAddress.Of(List, page, (ViewKey, view), (BodyKey, body?.Value.ToString()));
}
