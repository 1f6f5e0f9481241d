using System.Globalization;
using Microsoft.AspNetCore.Components;

namespace Samarbeid.Web.Components.Layout;

/// <summary>One language to choose; the chosen one is marked.</summary>
public sealed partial class LanguageChoice
{
    [Parameter, EditorRequired] public required string Culture { get; set; }

    [Parameter, EditorRequired] public required string Name { get; set; }

    private bool IsChosen => CultureInfo.CurrentUICulture.Name == Culture;
}
