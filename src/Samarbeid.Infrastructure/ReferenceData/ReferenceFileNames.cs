namespace Samarbeid.Infrastructure.ReferenceData;

/// <summary>The files of public facts that the assembly carries.</summary>
public static class ReferenceFileNames
{
    public const string Counties = "counties.csv";
    public const string PoliceDistricts = "police_districts.csv";
    public const string Municipalities = "municipalities.csv";
    public const string MunicipalityPoliceDistricts = "municipality_police_districts.csv";
    public const string MunicipalityTiles = "municipality_tiles.csv";
    public const string Populations = "populations.csv";
    public const string CodeChanges = "municipality_code_changes.csv";
    public const string BorderChanges = "municipality_border_changes.csv";
    public const string ContactFunctions = "contact_functions.csv";
    public const string OffenceGroups = "offence_groups.csv";
    public const string CrimeCounts = "crime_counts.csv";
    public const string NationalCrimeCounts = "national_crime_counts.csv";

    public static IReadOnlyList<string> All { get; } =
    [
        Counties, PoliceDistricts, Municipalities, MunicipalityPoliceDistricts, MunicipalityTiles, Populations,
        CodeChanges, BorderChanges, ContactFunctions, OffenceGroups, CrimeCounts, NationalCrimeCounts,
    ];
}
