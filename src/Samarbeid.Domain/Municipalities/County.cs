namespace Samarbeid.Domain.Municipalities;

/// <summary>A county (fylke) by its two digits; the official name carries Sámi and Kven names too.</summary>
public sealed class County
{
    public const int NumberLength = 2;
    public const int NameMaxLength = 100;

    public required string Number { get; init; }

    public required string Name { get; set; }

    public required string OfficialName { get; set; }
}
