using Microsoft.AspNetCore.Components;
using Samarbeid.Web.Shared;

namespace Samarbeid.Web.Features.Contacts.Write;

/// <summary>Who it is, how they are reached, and for how long.</summary>
public sealed partial class ContactFields
{
    [Parameter, EditorRequired] public required ContactModel Form { get; set; }

    [Parameter, EditorRequired] public required IReadOnlyList<PersonChoice> Candidates { get; set; }
}
