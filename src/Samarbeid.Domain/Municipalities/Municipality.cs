using Samarbeid.Domain.Access;
using Samarbeid.Domain.Common;

namespace Samarbeid.Domain.Municipalities;

/// <summary>A municipality (kommune), known by its number; what is born in it carries its scope.</summary>
/// <remarks>Language form and police district may be corrected by an administrator. A correction stands until the
/// public source itself says something new; then the source wins, see <see cref="Learn"/>.</remarks>
public sealed class Municipality : AggregateRoot
{
    public const int NameMaxLength = 100;

    public Municipality(MunicipalityNumber number, MunicipalityFacts facts)
    {
        (Number, ScopeId) = (number, ScopeId.New());
        (LanguageForm, PoliceDistrictCode) = (facts.LanguageForm, facts.PoliceDistrictCode);
        Learn(facts);
    }

    private Municipality()
    {
    }

    public MunicipalityNumber Number { get; private init; }

    public ScopeId ScopeId { get; private init; }

    /// <summary>All official names, "Snåase - Snåsa".</summary>
    public string OfficialName { get; private set; } = "";

    /// <summary>The Norwegian name.</summary>
    public string Name { get; private set; } = "";

    /// <summary>The Norwegian name, with the county where two municipalities share it: "Våler (Østfold)".</summary>
    public string UniqueName { get; private set; } = "";

    /// <summary>The names in Sámi, Kven and the like (parallellnavn).</summary>
    public IReadOnlyList<string> ParallelNames { get; private set; } = [];

    public string CountyNumber { get; private set; } = "";

    /// <summary>In the area where Sámi and Norwegian are equal (forvaltningsområdet for samiske språk), as of 2023.</summary>
    public bool IsInSamiArea { get; private set; }

    public string PoliceDistrictCode { get; private set; } = "";

    public LanguageForm LanguageForm { get; private set; }

    /// <summary>What the source last said, to tell a correction from news.</summary>
    public string SourcePoliceDistrictCode { get; private set; } = "";

    /// <inheritdoc cref="SourcePoliceDistrictCode"/>
    public LanguageForm SourceLanguageForm { get; private set; }

    public void ChangeLanguageForm(LanguageForm form) => LanguageForm = form;

    public void MoveToPoliceDistrict(PoliceDistrict district) => PoliceDistrictCode = district.Code;

    /// <summary>Takes over what the public sources say; the two editable facts only where the source has changed.</summary>
    public void Learn(MunicipalityFacts facts)
    {
        OfficialName = facts.OfficialName;
        Name = facts.Name;
        UniqueName = facts.UniqueName;
        CountyNumber = facts.CountyNumber;
        IsInSamiArea = facts.IsInSamiArea;
        if (!ParallelNames.SequenceEqual(facts.ParallelNames)) ParallelNames = facts.ParallelNames;
        if (facts.LanguageForm != SourceLanguageForm) LanguageForm = facts.LanguageForm;
        if (facts.PoliceDistrictCode != SourcePoliceDistrictCode) PoliceDistrictCode = facts.PoliceDistrictCode;
        (SourceLanguageForm, SourcePoliceDistrictCode) = (facts.LanguageForm, facts.PoliceDistrictCode);
    }
}
