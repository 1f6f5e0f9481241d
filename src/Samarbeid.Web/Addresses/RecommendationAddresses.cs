using Samarbeid.Domain.Municipalities;
using Samarbeid.Domain.Recommendations;

namespace Samarbeid.Web.Addresses;

/// <summary>Where recommendations are followed, and the register of those they go to (anbefalinger, adressater).</summary>
public static class RecommendationAddresses
{
    public const string List = "/anbefalinger";
    public const string Mine = List + "/mine";
    public const string OnePattern = List + "/{Id:guid}";

    /// <summary>The list as a file; its ending is that of the format.</summary>
    public const string FileStem = List + "/liste";
    public const string Addressees = "/adressater";

    public const string ViewKey = "visning";
    public const string MunicipalityKey = "kommune";
    public const string AllView = "alle";

    public static string Of(RecommendationId id) => $"{List}/{id.Value}";

    /// <summary>Those that wait for an answer, or all of them; of one municipality, or wherever.</summary>
    public static string ListOf(bool all, MunicipalityNumber? of, int page) => ListOf(all, of?.Value, page);

    /// <param name="place">See <see cref="Shared.PlaceAsked"/>; null to say nothing of it.</param>
    public static string ListOf(bool all, string? place, int page) => ListOf(List, all, place, [], page);

    /// <param name="list">The page, or the file.</param>
    /// <param name="all">Also what is answered.</param>
    /// <param name="place">See <see cref="Shared.PlaceAsked"/>; null to say nothing of it.</param>
    /// <param name="order">What is said of the order.</param>
    /// <param name="page">From 1.</param>
    public static string ListOf(string list, bool all, string? place, IEnumerable<(string Key, string? Value)> order, int page) =>
        ListAddress.Of(list, page, [(ViewKey, all ? AllView : null), (MunicipalityKey, place), .. order]);
}
