using Microsoft.AspNetCore.Components;

namespace Samarbeid.Web.Features.Search;

/// <summary>The field in the header that every page can be searched from.</summary>
public sealed partial class SearchBox(NavigationManager navigation)
{
    private string? _typed;

    private void Go() => navigation.NavigateTo(SearchAddresses.Of(_typed, null, null, 1));
}
