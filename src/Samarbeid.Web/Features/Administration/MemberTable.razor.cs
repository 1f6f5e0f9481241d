using Microsoft.AspNetCore.Components;

namespace Samarbeid.Web.Features.Administration;

/// <summary>The members of a body, each with its way out.</summary>
public sealed partial class MemberTable
{
    [Parameter, EditorRequired] public required IReadOnlyList<MemberRow> Members { get; set; }

    [Parameter] public EventCallback<MemberRow> OnRelease { get; set; }
}
