namespace Samarbeid.Domain.Figures;

/// <summary>A group of offences as SSB forms them (lovbruddsgruppe): six groups and their total.</summary>
/// <remarks>Never to be mixed with the crime types of the police's own statistics (STRASAK).</remarks>
public sealed class OffenceGroup
{
    public const int CodeMaxLength = 20;
    public const int NameMaxLength = 80;

    public required string Code { get; init; }

    public required string NameNb { get; set; }

    public required string NameNn { get; set; }

    public required bool IsTotal { get; set; }

    public required int SortOrder { get; set; }
}
