using Microsoft.AspNetCore.Components;
using Samarbeid.Domain.Municipalities;

namespace Samarbeid.Web.Shared;

/// <summary>Says that a list is narrowed to one municipality, and leads back to all of them.</summary>
public sealed partial class PlaceNotice
{
    [CascadingParameter] private ChosenPlace? Chosen { get; set; }

    /// <summary>Null where the list is not narrowed.</summary>
    [Parameter, EditorRequired] public required MunicipalityNumber? Place { get; set; }

    /// <summary>The name of it, where the page knows it; the chosen one's is known here.</summary>
    [Parameter] public string? KnownName { get; set; }

    [Parameter, EditorRequired] public required string AllHref { get; set; }

    private string? Name => KnownName ?? (Chosen?.Number == Place ? Chosen?.Name : null);
}
