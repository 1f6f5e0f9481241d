using Microsoft.AspNetCore.Components;

namespace Samarbeid.Web.Features.SavedViews;

/// <summary>Tells whether a list is opened without a word of what to show, as the menu does it: then it opens with the person's own view of it.</summary>
internal static class BareAddress
{
    public static bool IsBare(this NavigationManager navigation) => navigation.ToAbsoluteUri(navigation.Uri).Query.Length == 0;
}
