using Samarbeid.Domain.Agreements;
using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Domain.Papers;
using Samarbeid.Infrastructure.Tables;

namespace Samarbeid.Web.Addresses;

/// <summary>What police and municipalities have promised each other (avtaler).</summary>
public static class AgreementAddresses
{
    public const string List = "/avtaler";

    /// <summary>The list as a file; its ending is that of the format.</summary>
    public const string FileStem = List + "/liste";
    public const string New = List + "/ny";
    public const string OnePattern = List + "/{Id:guid}";

    public const string PdfPattern = OnePattern + PdfEnd;
    public const string WordPattern = OnePattern + WordEnd;

    public const string UploadPattern = OnePattern + PaperPart;
    public const string PaperPattern = UploadPattern + "/{Paper:guid}";

    public const string BodyKey = "organ";
    public const string YearKey = "aar";
    public const string MunicipalityKey = "kommune";
    public const string ClosedKey = "avsluttede";

    private const string PdfEnd = ".pdf";
    private const string WordEnd = ".docx";
    private const string PaperPart = "/vedlegg";

    public static string Of(CooperationAgreementId id) => $"{List}/{id.Value}";

    public static string Of(CooperationAgreementId id, int year) => $"{Of(id)}?{YearKey}={year}";

    public static string Pdf(CooperationAgreementId id) => Of(id) + PdfEnd;

    public static string Word(CooperationAgreementId id) => Of(id) + WordEnd;

    /// <summary>Where the signed sheet, and what else lies beside it, is sent.</summary>
    public static string Upload(CooperationAgreementId id) => Of(id) + PaperPart;

    public static string Paper(CooperationAgreementId id, PaperId paper) => $"{Upload(id)}/{paper.Value}";

    public static string NewFor(MeetingBodyId body) => $"{New}?{BodyKey}={body.Value}";

    /// <summary>Those that bind or are to, or with those that are closed.</summary>
    /// <param name="place">See <see cref="Shared.PlaceAsked"/>; null to say nothing of it.</param>
    /// <summary>The same list as a file.</summary>
    public static string FileOf(bool withClosed, string? place, TableFormat format) =>
        ListAddress.Of(FileStem + format.Ending(), 1, (ClosedKey, withClosed ? "1" : null), (MunicipalityKey, place));

    public static string ListOf(bool withClosed, int page, string? place = null) => ListAddress.Of(List, page, (ClosedKey, withClosed ? "1" : null), (MunicipalityKey, place));
}
