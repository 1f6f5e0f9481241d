using Microsoft.AspNetCore.Components;
using Samarbeid.Infrastructure.Texts;
using Samarbeid.Web.Shared;

namespace Samarbeid.Web.Features.Municipalities.Choose;

/// <summary>Which of my municipalities I work with: all of them, or one. What there is to choose between is read when it is opened.</summary>
public sealed partial class PlacePicker(OwnPlaceQueries places, NavigationManager navigation) : IDisposable
{
    /// <summary>So many are seen at once without looking for one.</summary>
    private const int Few = 5;

    private readonly CancellationTokenSource _gone = new();
    private IReadOnlyList<PlaceChoice> _places = [];
    private bool _isLoaded;
    private string? _typed;

    [CascadingParameter] private ChosenPlace? Chosen { get; set; }

    private string Here => new Uri(navigation.Uri).PathAndQuery;

    private string ButtonName => PlaceTexts.Button(Chosen?.Name ?? PlaceTexts.All);

    private string Term => _typed?.Trim() ?? "";

    // What begins with the letters comes first.
    private IEnumerable<PlaceChoice> Found => _places.Where(Holds).OrderBy(p => Begins(p.Name) || Begins(p.OfficialName) ? 0 : 1);

    private string Status => (_isLoaded, Found.Count()) switch
    {
        (false, _) => "",
        (_, 0) when Term.Length == 0 => PlaceTexts.None,
        (_, 0) => PlaceTexts.NoHits(Term),
        (_, > MunicipalityChooser.MostHits and var all) => PlaceTexts.SomeHits(NorwegianFormat.Number(MunicipalityChooser.MostHits), NorwegianFormat.Number(all)),
        (_, 1) => PlaceTexts.OneHit,
        (_, var all) => PlaceTexts.AllHits(NorwegianFormat.Number(all)),
    };

    public void Dispose()
    {
        _gone.Cancel();
        _gone.Dispose();
    }

    private async Task LoadAsync()
    {
        if (_isLoaded) return;

        _places = await places.ListAsync(_gone.Token);
        _isLoaded = true;
    }

    private bool Holds(PlaceChoice place) => place.Name.Contains(Term, StringComparison.OrdinalIgnoreCase)
        || place.OfficialName.Contains(Term, StringComparison.OrdinalIgnoreCase) || place.Number.Value == Term;

    private bool Begins(string name) => name.StartsWith(Term, StringComparison.OrdinalIgnoreCase);
}
