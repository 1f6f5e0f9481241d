namespace Samarbeid.Infrastructure.Documents.Model;

/// <summary>A figure worth a glance (nøkkeltall).</summary>
/// <param name="Value">The figure as it is to be read, with its unit.</param>
/// <param name="Label">What is counted.</param>
/// <param name="Remark">What it is compared with, if anything.</param>
public sealed record KeyFigure(string Value, string Label, string? Remark = null)
{
    public string Value { get; } = Checked.Text(Value);

    public string Label { get; } = Checked.Text(Label);
}

/// <summary>Up to four figures side by side (nøkkeltall).</summary>
public sealed record KeyFigures(IReadOnlyList<KeyFigure> Figures) : ReportBlock
{
    public const int Most = 4;

    public IReadOnlyList<KeyFigure> Figures { get; } = Figures.Count <= Most
        ? Checked.Some(Figures)
        : throw new ArgumentException($"More than {Most} figures do not fit side by side.", nameof(Figures));
}
