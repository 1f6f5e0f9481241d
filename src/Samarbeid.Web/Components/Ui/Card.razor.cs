using Microsoft.AspNetCore.Components;

namespace Samarbeid.Web.Components.Ui;

/// <summary>A white card with a heading of level 2, or 3 inside another card.</summary>
public sealed partial class Card
{
    private readonly string _id = UniqueId.Next("kort");

    [Parameter] public string? Title { get; set; }

    [Parameter] public int Level { get; set; } = 2;

    [Parameter] public string? Class { get; set; }

    /// <summary>Links or small buttons at the right of the heading.</summary>
    [Parameter] public RenderFragment? Actions { get; set; }

    [Parameter] public RenderFragment? ChildContent { get; set; }
}
