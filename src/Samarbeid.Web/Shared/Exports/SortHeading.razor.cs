using Microsoft.AspNetCore.Components;

namespace Samarbeid.Web.Shared.Exports;

/// <summary>The heading of a column a list can be sorted by: a link, so that the order has an address and works without a circuit.</summary>
public sealed partial class SortHeading
{
    [Parameter, EditorRequired] public required string Text { get; set; }

    /// <summary>The list sorted by this column; turned round where it is already.</summary>
    [Parameter, EditorRequired] public required string Href { get; set; }

    /// <summary>Null where the list is sorted by another.</summary>
    [Parameter, EditorRequired] public required bool? IsDescending { get; set; }

    private string? AriaSort => IsDescending switch { true => "descending", false => "ascending", _ => null };

    private string Mark => IsDescending switch { true => "▼", false => "▲", _ => "↕" };
}
