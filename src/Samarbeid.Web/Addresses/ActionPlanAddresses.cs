using Samarbeid.Domain.ActionPlans;
using Samarbeid.Domain.Municipalities;

namespace Samarbeid.Web.Addresses;

/// <summary>What municipality and police will do together in a period (handlingsplaner).</summary>
public static class ActionPlanAddresses
{
    public const string List = "/handlingsplaner";
    public const string New = List + "/ny";
    public const string OnePattern = List + "/{Id:guid}";
    public const string PdfPattern = OnePattern + PdfEnd;
    public const string WordPattern = OnePattern + WordEnd;

    public const string MunicipalityKey = "kommune";
    public const string ClosedKey = "avsluttede";

    private const string PdfEnd = ".pdf";
    private const string WordEnd = ".docx";

    public static string Of(ActionPlanId id) => $"{List}/{id.Value}";

    public static string Pdf(ActionPlanId id) => Of(id) + PdfEnd;

    public static string Word(ActionPlanId id) => Of(id) + WordEnd;

    /// <summary>Drafts and those in force, or with those that are closed.</summary>
    /// <param name="withClosed">The closed ones too.</param>
    /// <param name="page">From 1.</param>
    /// <param name="place">See <see cref="Shared.PlaceAsked"/>; null to say nothing of it.</param>
    public static string ListOf(bool withClosed, int page, string? place = null) => ListAddress.Of(List, page, (ClosedKey, withClosed ? "1" : null), (MunicipalityKey, place));

    public static string ListOf(MunicipalityNumber municipality) => ListOf(withClosed: true, 1, municipality.Value);
}
