using Microsoft.AspNetCore.Components;
using Samarbeid.Domain.Contacts;
using Samarbeid.Infrastructure.Contacts;

namespace Samarbeid.Web.Features.Contacts;

/// <summary>The places of a list to choose from, by kind.</summary>
public sealed partial class PlaceOptions
{
    [Parameter, EditorRequired] public required ContactPlaces Places { get; set; }

    /// <summary>Those to offer; all where nothing is said.</summary>
    [Parameter] public IReadOnlySet<ContactPlace>? Only { get; set; }

    private bool Offers(ContactPlace place) => Only is null || Only.Contains(place);
}
