using System.Globalization;
using Microsoft.AspNetCore.Components;
using Samarbeid.Infrastructure.Texts;

namespace Samarbeid.Web.Components.Ui.Charts;

/// <summary>Figures as lying bars with their values written out; readable on a phone and on paper.</summary>
public sealed partial class BarChart
{
    private const int Width = 380;
    private const int LetterWidth = 10;
    private const int ValueWidth = 56;
    private const int RowHeight = 26;
    private const int BarHeight = 16;

    private readonly string _id = UniqueId.Next("tall");

    [Parameter, EditorRequired] public required string Title { get; set; }

    [Parameter, EditorRequired] public required IReadOnlyList<ChartPoint> Points { get; set; }

    /// <summary>What the chart shows, in a sentence, for who cannot see it.</summary>
    [Parameter] public string? Summary { get; set; }

    [Parameter] public string? Unit { get; set; }

    [Parameter] public int Decimals { get; set; }

    /// <summary>The label of the bar to mark out.</summary>
    [Parameter] public string? Highlight { get; set; }

    /// <summary>The end of the axis, where several charts are compared; otherwise the highest figure decides.</summary>
    [Parameter] public decimal? ScaleTo { get; set; }

    /// <summary>The id of a table beside the chart that holds the same figures; without one the chart has a table of its own.</summary>
    [Parameter] public string? DescribedBy { get; set; }

    private decimal Longest => ScaleTo ?? Points.Max(p => p.OutOf > p.Value ? p.OutOf : p.Value) ?? 0;

    private string Height => (Points.Count * RowHeight).ToString(CultureInfo.InvariantCulture);

    // The bars begin where the longest label ends, so that short labels leave them the room.
    private int LabelWidth => Math.Clamp(Points.Max(p => p.Label.Length) * LetterWidth, 64, 190);

    private string LabelEnd => SvgNumber.Of(LabelWidth - 8);

    private static string Top(int row) => SvgNumber.Of((row * RowHeight) + ((RowHeight - BarHeight) / 2.0));

    private static string Middle(int row) => SvgNumber.Of((row * RowHeight) + (RowHeight / 2.0));

    private string Length(ChartPoint point) => SvgNumber.Of(LengthOf(point.Value));

    private string ValueAt(ChartPoint point) => SvgNumber.Of(LabelWidth + Math.Max(LengthOf(point.Value), LengthOf(point.OutOf)) + 6);

    private double LengthOf(decimal? value) => Longest <= 0 || value is not > 0
        ? 0
        : (double)(Math.Min(value.Value, Longest) / Longest) * (Width - LabelWidth - ValueWidth);

    private string Text(ChartPoint point) => point switch
    {
        { Value: { } value, OutOf: { } whole } => UiTexts.PartOf(NorwegianFormat.Number(value, Decimals), NorwegianFormat.Number(whole, Decimals)),
        { Value: { } value } => NorwegianFormat.Number(value, Decimals),
        _ => UiTexts.NoFigure,
    };
}
