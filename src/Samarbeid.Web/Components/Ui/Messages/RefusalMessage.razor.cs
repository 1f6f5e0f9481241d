using Microsoft.AspNetCore.Components;
using Samarbeid.Domain.Common;
using Samarbeid.Web.Shared;

namespace Samarbeid.Web.Components.Ui.Messages;

/// <summary>Says aloud why something was not done. Place it once, always rendered.</summary>
public sealed partial class RefusalMessage
{
    [Parameter] public Refusal? Refusal { get; set; }

    /// <summary>A text of the page's own, where no rule of the domain has refused.</summary>
    [Parameter] public string? Text { get; set; }

    /// <summary>A way on, such as a link or a button.</summary>
    [Parameter] public RenderFragment? ChildContent { get; set; }

    private string? Message => Refusal is null ? Text : RefusalText.For(Refusal);
}
