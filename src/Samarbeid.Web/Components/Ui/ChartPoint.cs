namespace Samarbeid.Web.Components.Ui;

/// <summary>A figure with its label; null is a figure nobody has, which is not zero.</summary>
public sealed record ChartPoint(string Label, decimal? Value);

/// <summary>A named row of figures, drawn in one colour and one line style.</summary>
public sealed record ChartSeries(string Name, IReadOnlyList<ChartPoint> Points);
