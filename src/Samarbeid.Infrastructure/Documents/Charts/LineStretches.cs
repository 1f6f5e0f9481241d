namespace Samarbeid.Infrastructure.Documents.Charts;

/// <summary>Splits a line where values are missing, so that a gap is drawn as a gap.</summary>
internal static class LineStretches
{
    public static IEnumerable<IReadOnlyList<(int Index, decimal Value)>> Of(IReadOnlyList<decimal?> values)
    {
        var stretch = new List<(int, decimal)>();
        for (var i = 0; i < values.Count; i++)
        {
            if (values[i] is { } value)
            {
                stretch.Add((i, value));
            }
            else if (stretch.Count > 0)
            {
                yield return stretch;
                stretch = [];
            }
        }

        if (stretch.Count > 0) yield return stretch;
    }
}
