namespace Samarbeid.Infrastructure.ReferenceData;

/// <summary>Which version of a reference file the database holds.</summary>
public sealed class ReferenceDataVersion
{
    public required string File { get; init; }

    public required string Version { get; set; }

    public required string Hash { get; set; }

    public static ReferenceDataVersion Of(ReferenceFile file) =>
        new() { File = file.Name, Version = file.Version, Hash = file.Hash };
}
