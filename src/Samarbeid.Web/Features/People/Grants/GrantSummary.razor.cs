using Microsoft.AspNetCore.Components;

namespace Samarbeid.Web.Features.People.Grants;

/// <summary>Roles and places in a few words.</summary>
public sealed partial class GrantSummary
{
    [Parameter, EditorRequired] public required IReadOnlyList<GrantRow> Grants { get; set; }
}
