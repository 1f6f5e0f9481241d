namespace Samarbeid.Domain.Municipalities;

/// <summary>One of the twelve police districts (politidistrikt).</summary>
/// <remarks>Code "p01"–"p12" is that of SSB's classification 109; the official number 201–212 is the police's own.</remarks>
public sealed class PoliceDistrict
{
    public const int CodeMaxLength = 3;
    public const int NameMaxLength = 60;

    public required string Code { get; init; }

    public required int OfficialNumber { get; set; }

    public required string NameNb { get; set; }

    public required string NameNn { get; set; }
}
