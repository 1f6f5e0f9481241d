using Microsoft.AspNetCore.Components;

namespace Samarbeid.Web.Components.Ui;

/// <summary>A word or a sign such as ":" that explains itself on focus and hover; Esc hides the explanation.</summary>
public sealed partial class Explained
{
    private readonly string _id = UniqueId.Next("forklaring");

    [Parameter, EditorRequired] public required string Text { get; set; }

    [Parameter, EditorRequired] public required string Why { get; set; }
}
