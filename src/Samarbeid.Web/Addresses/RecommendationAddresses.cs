using Samarbeid.Domain.Recommendations;

namespace Samarbeid.Web.Addresses;

/// <summary>Where recommendations are followed, and the register of those they go to (anbefalinger, adressater).</summary>
public static class RecommendationAddresses
{
    public const string List = "/anbefalinger";
    public const string OnePattern = List + "/{Id:guid}";
    public const string Addressees = "/adressater";

    public const string ViewKey = "visning";
    public const string AllView = "alle";

    public static string Of(RecommendationId id) => $"{List}/{id.Value}";

    /// <summary>Those that wait for an answer, or all of them.</summary>
    public static string ListOf(bool all, int page) => ListAddress.Of(List, page, (ViewKey, all ? AllView : null));
}
