using System.Globalization;
using Microsoft.AspNetCore.Components;
using Samarbeid.Web.Hosting;

namespace Samarbeid.Web.Components;

/// <summary>Finds the page of an address, and hands the language of the request on to the circuit.</summary>
public sealed partial class Routes(CircuitLanguage language)
{
    [Parameter, EditorRequired] public required string Culture { get; set; }

    protected override void OnInitialized() => language.Use(CultureInfo.GetCultureInfo(Culture));
}
