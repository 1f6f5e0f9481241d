using Microsoft.AspNetCore.Components;

namespace Samarbeid.Web.Shared;

/// <summary>Pages of a list whose page number is in the address.</summary>
public sealed partial class PageLinks
{
    [Parameter, EditorRequired] public required int Page { get; set; }

    [Parameter, EditorRequired] public required int PageSize { get; set; }

    [Parameter, EditorRequired] public required int Total { get; set; }

    /// <summary>The address of a page.</summary>
    [Parameter, EditorRequired] public required Func<int, string> Href { get; set; }

    private int LastPage => (Total + PageSize - 1) / PageSize;
}
