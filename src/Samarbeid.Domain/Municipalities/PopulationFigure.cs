namespace Samarbeid.Domain.Municipalities;

/// <summary>The inhabitants of a municipality (folketall) on a day, normally 1 January; source SSB.</summary>
public sealed class PopulationFigure
{
    public required MunicipalityNumber Municipality { get; init; }

    public required DateOnly Date { get; init; }

    public required int Count { get; set; }
}
