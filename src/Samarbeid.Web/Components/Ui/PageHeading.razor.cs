using Microsoft.AspNetCore.Components;

namespace Samarbeid.Web.Components.Ui;

/// <summary>The one h1 of a page, which gets focus after navigation; it also names the document.</summary>
public sealed partial class PageHeading
{
    [Parameter, EditorRequired] public required string Title { get; set; }

    [Parameter] public string? Subtitle { get; set; }

    /// <summary>The thing's state, beside the heading.</summary>
    [Parameter] public RenderFragment? Badge { get; set; }

    /// <summary>Buttons and links; one primary at most.</summary>
    [Parameter] public RenderFragment? Actions { get; set; }
}
