using Microsoft.AspNetCore.Components;

namespace Samarbeid.Web.Components.Ui;

/// <summary>A page above this one.</summary>
public sealed record Crumb(string Text, string Href);

/// <summary>The way down to this page, where it is deeper than one level.</summary>
public sealed partial class Breadcrumbs
{
    [Parameter, EditorRequired] public required IReadOnlyList<Crumb> Items { get; set; }

    [Parameter, EditorRequired] public required string Current { get; set; }
}
