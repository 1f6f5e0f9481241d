using Microsoft.AspNetCore.Components;
using Samarbeid.Infrastructure.Texts;

namespace Samarbeid.Web.Components.Ui.Charts;

/// <summary>A chart's figures as a table, for everybody who would rather read than look.</summary>
public sealed partial class ChartTable
{
    [Parameter, EditorRequired] public required string Id { get; set; }

    [Parameter, EditorRequired] public required string Title { get; set; }

    /// <summary>What the figures are: the heading of their column.</summary>
    [Parameter, EditorRequired] public required string Column { get; set; }

    [Parameter, EditorRequired] public required IReadOnlyList<ChartPoint> Points { get; set; }

    [Parameter] public int Decimals { get; set; }

    private string Text(decimal? value) => value is { } known ? NorwegianFormat.Number(known, Decimals) : UiTexts.NoFigure;
}
