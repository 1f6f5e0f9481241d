using Microsoft.AspNetCore.Components;

namespace Samarbeid.Web.Components.Layout;

/// <summary>Shown in place of a page that failed.</summary>
public sealed partial class PageFailure
{
    [Parameter, EditorRequired] public required string Code { get; set; }

    /// <summary>Nobody's mistake: the database did not answer.</summary>
    [Parameter] public bool IsOutage { get; set; }
}
