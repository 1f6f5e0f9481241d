using Microsoft.AspNetCore.Components;

namespace Samarbeid.Web.Components.Ui;

/// <summary>One view of several, with its own address.</summary>
public sealed record Segment(string Text, string Href, bool IsCurrent, int? Count = null);

/// <summary>Views of one page as links, so that each has an address and works without a circuit.</summary>
public sealed partial class SegmentedLinks
{
    [Parameter, EditorRequired] public required IReadOnlyList<Segment> Items { get; set; }

    /// <summary>What the views are views of, for a screen reader.</summary>
    [Parameter, EditorRequired] public required string Label { get; set; }
}
