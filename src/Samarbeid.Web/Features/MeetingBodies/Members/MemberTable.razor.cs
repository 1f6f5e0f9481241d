using Microsoft.AspNetCore.Components;
using Samarbeid.Web.Features.MeetingBodies.Register;

namespace Samarbeid.Web.Features.MeetingBodies.Members;

/// <summary>The members of a body, each with its way out.</summary>
public sealed partial class MemberTable
{
    [Parameter, EditorRequired] public required IReadOnlyList<MemberRow> Members { get; set; }

    [Parameter] public EventCallback<MemberRow> OnRelease { get; set; }
}
