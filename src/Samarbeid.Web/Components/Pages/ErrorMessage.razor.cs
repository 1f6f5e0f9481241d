using Microsoft.AspNetCore.Components;

namespace Samarbeid.Web.Components.Pages;

/// <summary>A heading, what it means, and a way on.</summary>
public sealed partial class ErrorMessage
{
    [Parameter, EditorRequired] public required string Title { get; set; }

    [Parameter, EditorRequired] public required string Text { get; set; }

    [Parameter] public string? Code { get; set; }
}
