using Microsoft.AspNetCore.Components;
using Samarbeid.Web.Components.Ui.Icons;

namespace Samarbeid.Web.Components.Ui;

/// <summary>A state as a word in a coloured pill with an icon; the same everywhere.</summary>
public sealed partial class StateBadge
{
    [Parameter, EditorRequired] public required string Text { get; set; }

    [Parameter, EditorRequired] public required Tone Tone { get; set; }

    /// <summary>Instead of the tone's own icon.</summary>
    [Parameter] public IconName? Icon { get; set; }
}
