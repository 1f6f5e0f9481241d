namespace Samarbeid.Infrastructure.Documents.Model;

/// <summary>One bar (søyle); null is a missing value and says so in words, never as zero.</summary>
public sealed record ChartBar(string Label, decimal? Value)
{
    public string Label { get; } = Checked.Text(Label);
}

/// <summary>A comparison of things at one time, as lying bars (søylediagram).</summary>
public sealed record BarChart : ReportBlock
{
    public BarChart(string caption, string alternativeText, string unit, IReadOnlyList<ChartBar> bars, string? source = null, int? decimals = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(caption);
        ArgumentException.ThrowIfNullOrWhiteSpace(alternativeText);
        ArgumentException.ThrowIfNullOrWhiteSpace(unit);

        (Caption, AlternativeText, Unit, Bars, Source, Decimals) = (caption, alternativeText, unit, Checked.Some(bars), source, decimals);
    }

    public string Caption { get; }

    /// <summary>What the figure shows, in words, for those who do not see it.</summary>
    public string AlternativeText { get; }

    public string Unit { get; }

    public IReadOnlyList<ChartBar> Bars { get; }

    public string? Source { get; }

    /// <summary>How many decimals its figures are written with, 0 to 2; null, as in the documents stored without it, is as many as each has.</summary>
    public int? Decimals { get; }
}
