namespace Samarbeid.Domain.Municipalities;

/// <summary>An earlier municipality number (gammelt kommunenummer) and what became of it.</summary>
/// <remarks>Figures of a split municipality belong to nobody today and must not be mapped.
/// A number may have been used twice (0716 was Våle until 2001, then Re): ask by year. Source SSB.</remarks>
public sealed class MunicipalityCodeChange
{
    public const int NameMaxLength = 100;

    public required MunicipalityNumber OldNumber { get; init; }

    public required string OldName { get; set; }

    /// <summary>First year in use; empty when the source does not say.</summary>
    public int? FromYear { get; set; }

    /// <summary>Last year in use; empty when the source does not say.</summary>
    public int? ToYear { get; set; }

    public required CodeChangeKind Kind { get; set; }

    /// <summary>Today's number, for a <see cref="CodeChangeKind.Successor"/> only.</summary>
    public MunicipalityNumber? CurrentNumber { get; set; }

    public bool IsMappable => Kind is CodeChangeKind.Successor;

    public bool WasInUse(int year) => year >= (FromYear ?? int.MinValue) && year <= (ToYear ?? int.MaxValue);
}
