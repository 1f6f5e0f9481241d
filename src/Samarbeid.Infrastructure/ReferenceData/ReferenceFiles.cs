using Samarbeid.Domain.Access;
using Samarbeid.Domain.Contacts;
using Samarbeid.Domain.EqualServices;
using Samarbeid.Domain.Figures;
using Samarbeid.Domain.Municipalities;

namespace Samarbeid.Infrastructure.ReferenceData;

/// <summary>The facts of the reference files, typed and checked; a file is opened only when asked for.</summary>
public sealed class ReferenceFiles(Func<string, ReferenceFile> open)
{
    public static ReferenceFiles Embedded { get; } = new(ReferenceFile.Embedded);

    public ReferenceFile Open(string name) => open(name);

    public IReadOnlyList<County> Counties() =>
        Read(ReferenceFileNames.Counties, ["number", "name", "official_name"], row => row.Text("number"), row => new County
        {
            Number = row.Text("number"),
            Name = row.Text("name"),
            OfficialName = row.Text("official_name"),
        });

    public IReadOnlyList<PoliceDistrict> PoliceDistricts() => Read(
        ReferenceFileNames.PoliceDistricts, ["code", "official_number", "name_nb", "name_nn"], row => row.Text("code"),
        row => new PoliceDistrict
        {
            Code = row.Text("code"),
            OfficialNumber = row.Count("official_number"),
            NameNb = row.Text("name_nb"),
            NameNn = row.Text("name_nn"),
        });

    public IReadOnlyList<KeyValuePair<MunicipalityNumber, MunicipalityFacts>> Municipalities()
    {
        var districts = DistrictOfMunicipality();
        return Read(
            ReferenceFileNames.Municipalities,
            [
                "number", "official_name", "name", "unique_name", "parallel_names", "county", "language_form", "sami_area",
            ],
            row => row.Municipality("number"),
            row => KeyValuePair.Create(row.Municipality("number"), Facts(row, districts)));
    }

    public IReadOnlyList<MunicipalityTile> Tiles() => Read(
        ReferenceFileNames.MunicipalityTiles, ["municipality", "row", "column"], row => row.Municipality("municipality"),
        row => new MunicipalityTile(row.Municipality("municipality"), row.Count("row"), row.Count("column")));

    public IReadOnlyList<PopulationFigure> Populations() => Read(
        ReferenceFileNames.Populations, ["municipality", "date", "count"],
        row => (row.Municipality("municipality"), row.Date("date")),
        row => new PopulationFigure
        {
            Municipality = row.Municipality("municipality"),
            Date = row.Date("date"),
            Count = row.Count("count"),
        });

    public IReadOnlyList<MunicipalityCodeChange> CodeChanges() => Read(
        ReferenceFileNames.CodeChanges, ["old_number", "old_name", "from_year", "to_year", "kind", "current_number"],
        row => (row.Municipality("old_number"), row.Text("old_name")),
        row => new MunicipalityCodeChange
        {
            OldNumber = row.Municipality("old_number"),
            OldName = row.Text("old_name"),
            FromYear = row.OptionalCount("from_year"),
            ToYear = row.OptionalCount("to_year"),
            Kind = row.OneOf<CodeChangeKind>("kind"),
            CurrentNumber = row.OneOf<CodeChangeKind>("kind") is CodeChangeKind.Successor ? row.Municipality("current_number") : null,
        });

    public IReadOnlyList<BorderChange> BorderChanges() => Read(
        ReferenceFileNames.BorderChanges, ["municipality", "year", "kind", "others"],
        row => (row.Municipality("municipality"), row.Count("year")),
        row => new BorderChange(
            row.Municipality("municipality"), row.Count("year"), row.OneOf<BorderChangeKind>("kind"), row.Texts("others")));

    public IReadOnlyList<ContactFunction> ContactFunctions() => Read(
        ReferenceFileNames.ContactFunctions, ["code", "name_nb", "name_nn", "expected_of", "held_by", "sort_order"], row => row.Text("code"),
        row => new ContactFunction
        {
            Code = row.Text("code"),
            NameNb = row.Text("name_nb"),
            NameNn = row.Text("name_nn"),
            ExpectedOf = row.OptionalOneOf<ContactLevel>("expected_of"),
            HeldBy = row.OptionalOneOf<Role>("held_by"),
            SortOrder = row.Count("sort_order"),
        });

    public IReadOnlyList<OffenceGroup> OffenceGroups() => Read(
        ReferenceFileNames.OffenceGroups, ["code", "name_nb", "name_nn", "is_total", "sort_order"], row => row.Text("code"),
        row => new OffenceGroup
        {
            Code = row.Text("code"),
            NameNb = row.Text("name_nb"),
            NameNn = row.Text("name_nn"),
            IsTotal = row.YesOrNo("is_total"),
            SortOrder = row.Count("sort_order"),
        });

    public IReadOnlyList<NationalCrimeCount> NationalCrimeCounts() => Read(
        ReferenceFileNames.NationalCrimeCounts, ["period", "group", "count", "per_thousand"],
        row => (row.Period("period"), row.Text("group")),
        row => new NationalCrimeCount
        {
            Period = row.Period("period"),
            GroupCode = row.Text("group"),
            AnnualMean = row.Count("count"),
            PerThousand = row.Rate("per_thousand"),
        });

    public IReadOnlyList<CrimeCountRow> CrimeCounts()
    {
        var national = NationalCrimeCounts().ToDictionary(n => (n.Period, n.GroupCode), n => n.AnnualMean);
        return CrimeCountRow.Read(open(ReferenceFileNames.CrimeCounts), national);
    }

    private Dictionary<MunicipalityNumber, string> DistrictOfMunicipality() => Read(
        ReferenceFileNames.MunicipalityPoliceDistricts, ["municipality", "police_district", "basis"],
        row => row.Municipality("municipality"),
        row => (Municipality: row.Municipality("municipality"), District: row.Text("police_district")))
        .ToDictionary(row => row.Municipality, row => row.District);

    private static MunicipalityFacts Facts(ReferenceRow row, Dictionary<MunicipalityNumber, string> districts) => new(
        row.Text("official_name"),
        row.Text("name"),
        row.Text("unique_name"),
        row.Texts("parallel_names"),
        row.Text("county"),
        districts.GetValueOrDefault(row.Municipality("number")) ?? throw row.Fault(
            ReferenceFileFault.Contradiction,
            $"{row.Text("number")} has no police district in {ReferenceFileNames.MunicipalityPoliceDistricts}."),
        row.OneOf<LanguageForm>("language_form"),
        row.YesOrNo("sami_area"));

    private IReadOnlyList<T> Read<T, TKey>(
        string name, IReadOnlyList<string> columns, Func<ReferenceRow, TKey> toKey, Func<ReferenceRow, T> toRow)
    {
        HashSet<TKey> seen = [];
        return ReferenceFileReader.Read(open(name), columns, row => seen.Add(toKey(row))
            ? toRow(row)
            : throw row.Fault(ReferenceFileFault.Repeated, $"{toKey(row)} stands on an earlier row too."));
    }
}
