using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;

namespace Samarbeid.Web.Addresses;

/// <summary>A list with what is chosen on it; what is not chosen, and the first page, are left out.</summary>
internal static class ListAddress
{
    /// <summary>What an address says after its question mark.</summary>
    public static string ChoicesIn(string address) => address[(address.IndexOf('?', StringComparison.Ordinal) + 1)..];

    public static string Of(string list, int page, params IEnumerable<(string Key, string? Value)> chosen) => QueryHelpers.AddQueryString(
        list,
        from choice in chosen.Append((Key: SiteAddresses.PageKey, Value: page > 1 ? page.ToString(CultureInfo.InvariantCulture) : null))
        where choice.Value is not null
        select KeyValuePair.Create(choice.Key, choice.Value));
}
