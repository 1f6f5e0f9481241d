namespace Samarbeid.Infrastructure.Documents.Model;

/// <summary>One bar (søyle); null is a missing value and says so in words, never as zero.</summary>
public sealed record ChartBar(string Label, decimal? Value)
{
    public string Label { get; } = Checked.Text(Label);
}

/// <summary>A comparison of things at one time, as lying bars (søylediagram).</summary>
public sealed record BarChart : ReportBlock
{
    public BarChart(string caption, string alternativeText, string unit, IReadOnlyList<ChartBar> bars, string? source = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(caption);
        ArgumentException.ThrowIfNullOrWhiteSpace(alternativeText);
        ArgumentException.ThrowIfNullOrWhiteSpace(unit);

        (Caption, AlternativeText, Unit, Bars, Source) = (caption, alternativeText, unit, Checked.Some(bars), source);
    }

    public string Caption { get; }

    /// <summary>What the figure shows, in words, for those who do not see it.</summary>
    public string AlternativeText { get; }

    public string Unit { get; }

    public IReadOnlyList<ChartBar> Bars { get; }

    public string? Source { get; }
}
