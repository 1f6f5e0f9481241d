using Samarbeid.Domain.Municipalities;

namespace Samarbeid.Web.Addresses;

/// <summary>Where everything a person may read is searched (søk).</summary>
public static class SearchAddresses
{
    public const string Page = "/sok";

    public const string TermKey = "q";
    public const string KindKey = "type";
    public const string MunicipalityKey = "kommune";

    /// <param name="term">What is searched for.</param>
    /// <param name="kind">The slug of the one kind of thing that is shown; null for all.</param>
    /// <param name="place">The one municipality it is searched in; null for all.</param>
    /// <param name="page">From 1.</param>
    public static string Of(string? term, string? kind, MunicipalityNumber? place, int page) =>
        ListAddress.Of(Page, page, (TermKey, string.IsNullOrWhiteSpace(term) ? null : term.Trim()), (KindKey, kind), (MunicipalityKey, place?.Value));
}
