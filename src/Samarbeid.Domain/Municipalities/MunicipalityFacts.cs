namespace Samarbeid.Domain.Municipalities;

/// <summary>What the public sources say of a municipality (kommune).</summary>
public sealed record MunicipalityFacts(
    string OfficialName,
    string Name,
    string UniqueName,
    IReadOnlyList<string> ParallelNames,
    string CountyNumber,
    string PoliceDistrictCode,
    LanguageForm LanguageForm,
    bool IsInSamiArea);
