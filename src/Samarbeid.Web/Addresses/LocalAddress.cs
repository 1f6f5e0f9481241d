using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Samarbeid.Web.Addresses;

/// <summary>The way back that a form names: only within this site, and written as a header may hold it.</summary>
public static class LocalAddress
{
    /// <returns>The overview, where the way back leads elsewhere or nowhere.</returns>
    public static string Of(string? returnUrl) =>
        RedirectHttpResult.IsLocalUrl(returnUrl) && Uri.TryCreate(returnUrl, UriKind.Relative, out var local)
            ? UriHelper.Encode(local)
            : SiteAddresses.Overview;
}
