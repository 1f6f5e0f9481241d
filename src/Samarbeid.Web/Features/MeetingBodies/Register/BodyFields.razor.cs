using Microsoft.AspNetCore.Components;
using Samarbeid.Web.Features.Municipalities;

namespace Samarbeid.Web.Features.MeetingBodies.Register;

/// <summary>The fields of a body, in a form of the page around them.</summary>
public sealed partial class BodyFields
{
    [Parameter, EditorRequired] public required BodyModel Form { get; set; }

    [Parameter, EditorRequired] public required PlaceChoices Places { get; set; }

    /// <summary>The kind is chosen once.</summary>
    [Parameter] public bool IsNew { get; set; }
}
