namespace Samarbeid.Infrastructure.Documents.Model;

/// <summary>What follows starts on a new page (sideskift).</summary>
public sealed record PageBreak : ReportBlock;
