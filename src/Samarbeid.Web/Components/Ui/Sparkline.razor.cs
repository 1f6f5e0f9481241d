using Microsoft.AspNetCore.Components;

namespace Samarbeid.Web.Components.Ui;

/// <summary>The shape of a development in the height of a line of text; the figures stand beside it.</summary>
public sealed partial class Sparkline
{
    private IReadOnlyList<(string X, string Y)> _points = [];

    [Parameter, EditorRequired] public required IReadOnlyList<decimal?> Values { get; set; }

    /// <summary>The development in words.</summary>
    [Parameter, EditorRequired] public required string Summary { get; set; }

    protected override void OnParametersSet()
    {
        var scale = new ChartScale(Values);
        _points =
        [
            .. Values.Index()
                .Where(v => v.Item is not null)
                .Select(v => (
                    ChartScale.Attribute(3 + (74.0 * v.Index / Math.Max(1, Values.Count - 1))),
                    ChartScale.Attribute(17 - scale.At(v.Item!.Value, 14)))),
        ];
    }
}
