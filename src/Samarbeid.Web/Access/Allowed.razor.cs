using Microsoft.AspNetCore.Components;
using Samarbeid.Domain.Access;

namespace Samarbeid.Web.Access;

/// <summary>A way to a page that not everybody here may see: shown to those who hold what it demands somewhere, so that nobody is led to a refusal.</summary>
public sealed partial class Allowed
{
    [Parameter, EditorRequired] public required Operation Needs { get; set; }

    [Parameter, EditorRequired] public required RenderFragment ChildContent { get; set; }
}
