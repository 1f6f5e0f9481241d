using Microsoft.AspNetCore.Components;
using Samarbeid.Domain.Access;

namespace Samarbeid.Web.Components.Ui;

/// <summary>A page above this one.</summary>
/// <param name="Needs">What it demands, where this page is also for people who may not see that one.</param>
public sealed record Crumb(string Text, string Href, Operation? Needs = null);

/// <summary>The way down to this page, where it is deeper than one level.</summary>
public sealed partial class Breadcrumbs
{
    [Parameter, EditorRequired] public required IReadOnlyList<Crumb> Items { get; set; }

    [Parameter, EditorRequired] public required string Current { get; set; }
}
