namespace Samarbeid.Web.Components.Ui.Charts;

/// <summary>A figure with its label; null is a figure nobody has, which is not zero.</summary>
public sealed record ChartPoint(string Label, decimal? Value);
