namespace Samarbeid.Web.Components.Ui.Charts;

/// <summary>A figure with its label; null is a figure nobody has, which is not zero.</summary>
public sealed record ChartPoint(string Label, decimal? Value)
{
    /// <summary>What the figure is a part of, drawn as a frame behind it: kept of promised. Null for a figure that stands alone.</summary>
    public decimal? OutOf { get; init; }
}
