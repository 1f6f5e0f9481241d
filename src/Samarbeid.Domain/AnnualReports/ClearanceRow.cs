namespace Samarbeid.Domain.AnnualReports;

/// <summary>The counts of one crime type as the police typed them (oppklaringstall); readers get them through disclosure control.</summary>
public sealed record ClearanceRow(CrimeType Type, ClearanceCount Count);
