namespace Samarbeid.Infrastructure.Documents.Model;

/// <summary>One line of a chart (dataserie); null is a missing value, drawn as a gap and never as zero.</summary>
public sealed record ChartSeries(string Name, IReadOnlyList<decimal?> Values)
{
    public string Name { get; } = Checked.Text(Name);

    public IReadOnlyList<decimal?> Values { get; } = [.. Values];
}

/// <summary>Development over time (linjediagram).</summary>
public sealed record LineChart : ReportBlock
{
    public LineChart(
        string caption,
        string alternativeText,
        string unit,
        IReadOnlyList<string> categories,
        IReadOnlyList<ChartSeries> series,
        string? source = null,
        int? decimals = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(caption);
        ArgumentException.ThrowIfNullOrWhiteSpace(alternativeText);
        ArgumentException.ThrowIfNullOrWhiteSpace(unit);
        (Caption, AlternativeText, Unit, Source, Decimals) = (caption, alternativeText, unit, source, decimals);
        (Categories, Series) = (Checked.Some(categories), Checked.Some(series));

        if (Series.FirstOrDefault(line => line.Values.Count != Categories.Count) is { } wrong)
            throw new ArgumentException($"«{wrong.Name}» has {wrong.Values.Count} values for {Categories.Count} categories.", nameof(series));
    }

    public string Caption { get; }

    /// <summary>What the figure shows, in words, for those who do not see it.</summary>
    public string AlternativeText { get; }

    public string Unit { get; }

    /// <summary>The labels along the bottom, usually years or periods.</summary>
    public IReadOnlyList<string> Categories { get; }

    public IReadOnlyList<ChartSeries> Series { get; }

    public string? Source { get; }

    /// <summary>How many decimals its figures are written with, 0 to 2; null, as in the documents stored without it, is as many as each has.</summary>
    public int? Decimals { get; }
}
