using Microsoft.AspNetCore.Components;

namespace Samarbeid.Web.Shared;

/// <summary>The heading of a form that opened where a button was: it takes the focus the button had.</summary>
public sealed partial class FormHeading
{
    private ElementReference _heading;

    [Parameter, EditorRequired] public required string Text { get; set; }

    /// <summary>2 where the form stands under the heading of the page, or else 3.</summary>
    [Parameter] public int Level { get; set; } = 3;

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (firstRender) await _heading.FocusAsync();
    }
}
