namespace Samarbeid.Domain.Figures;

/// <summary>One municipality's part in a comparison; null means unknown.</summary>
public readonly record struct MunicipalityFigure(int? AnnualMean, int? Population);
