using Samarbeid.Infrastructure.Texts;

namespace Samarbeid.Web.Features.CrimePicture;

/// <summary>Choose a municipality: mine at once, any other by typing.</summary>
public sealed partial class CrimePicturesPage(CrimePictureQueries queries)
{
    private const int Most = 20;

    private IReadOnlyList<MunicipalityToChoose> _all = [];
    private string _search = "";

    private List<MunicipalityToChoose> Found => [.. Matching.Take(Most)];

    private IEnumerable<MunicipalityToChoose> Matching => string.IsNullOrWhiteSpace(_search)
        ? _all.Where(m => m.IsMine)
        : _all.Where(m => Matches(m, _search.Trim())).OrderByDescending(m => m.IsMine);

    private string Said => string.IsNullOrWhiteSpace(_search)
        ? CrimePictureTexts.Mine
        : CrimePictureTexts.Hits(NorwegianFormat.Number(Matching.Count()));

    protected override async Task OnInitializedAsync() => _all = await queries.MunicipalitiesAsync(CancellationToken.None);

    private static bool Matches(MunicipalityToChoose municipality, string search) =>
        municipality.OfficialName.Contains(search, StringComparison.CurrentCultureIgnoreCase)
        || municipality.Number.Value.StartsWith(search, StringComparison.Ordinal);
}
