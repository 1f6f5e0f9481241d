using Microsoft.AspNetCore.Components;

namespace Samarbeid.Web.Features.People.Register;

/// <summary>The fields of a person, in a form of the page around them.</summary>
public sealed partial class PersonFields
{
    [Parameter, EditorRequired] public required PersonModel Form { get; set; }
}
