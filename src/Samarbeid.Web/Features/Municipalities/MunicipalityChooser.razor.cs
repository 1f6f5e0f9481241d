using System.Globalization;
using System.Linq.Expressions;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.AspNetCore.Components.Web;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Web.Components.Ui.Forms;

namespace Samarbeid.Web.Features.Municipalities;

/// <summary>Finds municipalities by typing and keeps the chosen ones; a service unit is a short way to all of its own.</summary>
public sealed partial class MunicipalityChooser
{
    /// <summary>More hits than this nobody reads, and tabs past; writing one more letter is quicker.</summary>
    public const int MostHits = 12;

    private TextField _search = null!;
    private string _term = "";
    private string _unit = "";

    [CascadingParameter] private EditContext? Form { get; set; }

    [Parameter, EditorRequired] public required FieldContext Field { get; set; }

    [Parameter, EditorRequired] public required IReadOnlyList<PlaceChoice> Choices { get; set; }

    [Parameter] public IReadOnlyList<UnitChoice> Units { get; set; } = [];

    [Parameter, EditorRequired] public required IReadOnlyList<MunicipalityNumber> Value { get; set; }

    [Parameter] public EventCallback<IReadOnlyList<MunicipalityNumber>> ValueChanged { get; set; }

    [Parameter] public Expression<Func<IReadOnlyList<MunicipalityNumber>>>? ValueExpression { get; set; }

    private string Term => _term.Trim();

    private IReadOnlyList<PlaceChoice> Hits => Term.Length == 0 ? [] : [.. Found.Take(MostHits)];

    // What begins with the term comes first: "ås" means Ås before Ålesund og Åsnes.
    private IEnumerable<PlaceChoice> Found => Choices.Where(IsFound)
        .OrderBy(c => c.Name.Equals(Term, StringComparison.OrdinalIgnoreCase) ? 0 : c.Name.StartsWith(Term, StringComparison.OrdinalIgnoreCase) ? 1 : 2);

    private string Status => (Term.Length, Found.Count()) switch
    {
        (0, _) when Value.Count == 0 => ChooserTexts.ChosenNone,
        (0, _) when Value.Count == 1 => ChooserTexts.ChosenOne,
        (0, _) => ChooserTexts.ChosenCount(Value.Count),
        (_, 0) => ChooserTexts.NoHits(Term),
        (_, > MostHits and var all) => ChooserTexts.SomeHits(MostHits, all),
        (_, var all) => ChooserTexts.AllHits(all),
    };

    private bool IsChosen(PlaceChoice place) => Value.Contains(place.Number);

    private bool IsFound(PlaceChoice place) => place.Name.Contains(Term, StringComparison.OrdinalIgnoreCase)
        || place.OfficialName.Contains(Term, StringComparison.OrdinalIgnoreCase) || place.Number.Value == Term;

    private Task ToggleAsync(PlaceChoice place) =>
        ChooseAsync(IsChosen(place) ? [.. Value.Where(n => n != place.Number)] : [.. Value, place.Number]);

    private async Task PickFirstAsync(KeyboardEventArgs key)
    {
        if (key.Key is not "Enter" || Hits.FirstOrDefault(h => !IsChosen(h)) is not { } first) return;

        _term = "";
        await ToggleAsync(first);
    }

    private async Task RemoveAsync(PlaceChoice place)
    {
        await ToggleAsync(place);
        // The button that was pressed is gone.
        await _search.Element.FocusAsync();
    }

    private async Task AddUnitAsync()
    {
        if (!int.TryParse(_unit, CultureInfo.InvariantCulture, out var at)) return;

        _unit = "";
        await ChooseAsync([.. Value.Union(Units[at].Municipalities)]);
        await _search.Element.FocusAsync();
    }

    private async Task ChooseAsync(IReadOnlyList<MunicipalityNumber> chosen)
    {
        await ValueChanged.InvokeAsync(chosen);
        if (Form is not null && ValueExpression is not null) Form.NotifyFieldChanged(FieldIdentifier.Create(ValueExpression));
    }
}
