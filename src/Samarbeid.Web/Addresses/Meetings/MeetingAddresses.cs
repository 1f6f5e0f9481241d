using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Domain.Meetings;
using Samarbeid.Infrastructure.Tables;
using System.Globalization;

namespace Samarbeid.Web.Addresses;

/// <summary>Where meetings are planned, held and read (møter).</summary>
public static class MeetingAddresses
{
    public const string List = "/moter";

    /// <summary>The list as a file; its ending is that of the format.</summary>
    public const string FileStem = List + "/liste";
    public const string New = List + "/ny";
    public const string OnePattern = List + "/{Id:guid}";
    public const string ShowPattern = OnePattern + ShowPart;
    public const string MinutesPattern = OnePattern + MinutesPart;
    public const string MinutesPdfPattern = OnePattern + MinutesPart + PdfEnd;
    public const string MinutesWordPattern = OnePattern + MinutesPart + WordEnd;

    /// <summary>Where somebody who is called answers; it asks for no grant.</summary>
    public const string AnswerPattern = OnePattern + AnswerPart;

    public const string ExemptMinutesPattern = MinutesPattern + ExemptPart;
    public const string ExemptMinutesPdfPattern = ExemptMinutesPattern + PdfEnd;
    public const string ExemptMinutesWordPattern = ExemptMinutesPattern + WordEnd;

    public const string CorrectionPattern = OnePattern + CorrectionPart;

    public const string AgendaPdfPattern = OnePattern + AgendaPart + PdfEnd;
    public const string AgendaWordPattern = OnePattern + AgendaPart + WordEnd;
    public const string ExemptAgendaPdfPattern = OnePattern + AgendaPart + ExemptPart + PdfEnd;
    public const string ExemptAgendaWordPattern = OnePattern + AgendaPart + ExemptPart + WordEnd;

    public const string ViewKey = "vis";
    public const string BodyKey = "organ";
    public const string MunicipalityKey = "kommune";
    public const string ItemKey = "sak";
    public const string EditionKey = "utgave";
    public const string JustPlannedKey = "ny";
    public const string HeldView = "holdt";
    public const string AllView = "alle";

    private const string ShowPart = "/visning";
    private const string MinutesPart = "/referat";
    private const string AnswerPart = "/svar";
    private const string CorrectionPart = "/rettelse";
    private const string AgendaPart = "/saksliste";
    private const string ExemptPart = "/unntatt";
    private const string PdfEnd = ".pdf";
    private const string WordEnd = ".docx";

    public static string Of(MeetingId id) => $"{List}/{id.Value}";

    public static string Of(MeetingId id, AgendaItemId item) => $"{Of(id)}?{ItemKey}={item.Value}";

    /// <summary>The coming meetings of a body, several of which were planned a moment ago.</summary>
    public static string ManyPlanned(int count, MeetingBodyId body) => $"{List}?{BodyKey}={body.Value}&{JustPlannedKey}={count}";

    /// <summary>The meeting in large type, for all in the room.</summary>
    public static string Show(MeetingId id) => Of(id) + ShowPart;

    public static string JustPlanned(MeetingId id) => $"{Of(id)}?{JustPlannedKey}=1";

    public static string Minutes(MeetingId id) => Of(id) + MinutesPart;

    /// <param name="edition">Null for the one in force.</param>
    public static string Minutes(MeetingId id, int? edition) => Minutes(id) + Ask(edition);

    /// <inheritdoc cref="Minutes(MeetingId, int?)"/>
    public static string MinutesPdf(MeetingId id, int? edition = null) => Minutes(id) + PdfEnd + Ask(edition);

    /// <inheritdoc cref="Minutes(MeetingId, int?)"/>
    public static string MinutesWord(MeetingId id, int? edition = null) => Minutes(id) + WordEnd + Ask(edition);

    public static string Correction(MeetingId id) => Of(id) + CorrectionPart;

    private static string Ask(int? edition) => edition is { } number ? string.Create(CultureInfo.InvariantCulture, $"?{EditionKey}={number}") : "";

    /// <summary>The version that is kept from the public.</summary>
    public static string ExemptMinutes(MeetingId id) => Minutes(id) + ExemptPart;

    public static string ExemptMinutesPdf(MeetingId id) => ExemptMinutes(id) + PdfEnd;

    public static string ExemptMinutesWord(MeetingId id) => ExemptMinutes(id) + WordEnd;

    public static bool IsOfExempt(string address) => new Uri(address).AbsolutePath.EndsWith(ExemptPart, StringComparison.OrdinalIgnoreCase);

    public static string ExemptAgendaPdf(MeetingId id) => Of(id) + AgendaPart + ExemptPart + PdfEnd;

    public static string ExemptAgendaWord(MeetingId id) => Of(id) + AgendaPart + ExemptPart + WordEnd;

    public static string AgendaPdf(MeetingId id) => Of(id) + AgendaPart + PdfEnd;

    public static string AgendaWord(MeetingId id) => Of(id) + AgendaPart + WordEnd;

    public static string Answer(MeetingId id) => Of(id) + AnswerPart;

    public static string Plan(MeetingBodyId? body) => New + (body is { } id ? $"?{BodyKey}={id.Value}" : "");

    /// <param name="place">See <see cref="Shared.PlaceAsked"/>; null to say nothing of it.</param>
    /// <summary>The same list as a file.</summary>
    public static string FileOf(string? view, MeetingBodyId? body, string? place, TableFormat format) =>
        ListAddress.Of(FileStem + format.Ending(), 1, (ViewKey, view), (BodyKey, body?.Value.ToString()), (MunicipalityKey, place));

    public static string ListOf(string? view, MeetingBodyId? body, int page, string? place = null) =>
        ListAddress.Of(List, page, (ViewKey, view), (BodyKey, body?.Value.ToString()), (MunicipalityKey, place));
}
