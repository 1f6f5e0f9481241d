using System.Globalization;
using Microsoft.AspNetCore.Components;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Web.Hosting;
using Samarbeid.Web.Shared;

namespace Samarbeid.Web.Components;

/// <summary>Finds the page of an address, and hands the language of the request on to the circuit.</summary>
public sealed partial class Routes(CircuitLanguage language)
{
    [Parameter, EditorRequired] public required string Culture { get; set; }

    /// <summary>The municipality the person works with; null for all of theirs.</summary>
    [Parameter] public string? PlaceNumber { get; set; }

    /// <summary>Of the same.</summary>
    [Parameter] public string? PlaceName { get; set; }

    private ChosenPlace? Place => PlaceName is { } name && MunicipalityNumber.TryParse(PlaceNumber, out var number) ? new(number, name) : null;

    protected override void OnInitialized() => language.Use(CultureInfo.GetCultureInfo(Culture));
}
