namespace Samarbeid.Infrastructure.Documents.Pdf.Layout;

/// <summary>How close lines and blocks stand (tetthet), so that a report can be set a little tighter or wider where its last page would be nearly empty.</summary>
/// <param name="Factor">1 is as designed.</param>
internal sealed record Density(double Factor)
{
    /// <summary>As designed first, then what can hardly be seen, then what can.</summary>
    public static IReadOnlyList<Density> All { get; } = [new(1), new(0.95), new(1.06), new(0.9), new(1.12), new(0.86)];

    public double Gap => Theme.Gap * Factor;

    public double LineHeight => Theme.LineHeight * Factor;

    public double AirAboveHeading(int level) => Theme.AirAboveHeading(level) * Factor;
}
