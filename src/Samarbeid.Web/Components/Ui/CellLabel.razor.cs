using Microsoft.AspNetCore.Components;

namespace Samarbeid.Web.Components.Ui;

/// <summary>The column's name inside a QuickGrid cell, shown where rows have become cards.</summary>
public sealed partial class CellLabel
{
    [Parameter, EditorRequired] public required string Text { get; set; }
}
