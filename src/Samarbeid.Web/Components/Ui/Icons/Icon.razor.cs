using Microsoft.AspNetCore.Components;

namespace Samarbeid.Web.Components.Ui.Icons;

/// <summary>A small drawing beside a word.</summary>
public sealed partial class Icon
{
    [Parameter, EditorRequired] public required IconName Name { get; set; }

    /// <summary>The drawing without a component of its own: for what stands in every row of a list, where the server would keep one for each, as long as the page
    /// is open.</summary>
    public static MarkupString Of(IconName name) =>
        new($"""<svg class="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false"><path d="{IconDrawings.PathOf(name)}" /></svg>""");
}
