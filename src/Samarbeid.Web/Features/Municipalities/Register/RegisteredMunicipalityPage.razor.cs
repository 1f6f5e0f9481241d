using Microsoft.AspNetCore.Components;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Texts;
using Samarbeid.Web.Hosting;
using Samarbeid.Web.Shared.Registers;

namespace Samarbeid.Web.Features.Municipalities.Register;

/// <summary>The form of a correction while it is filled in.</summary>
public sealed class MunicipalityModel
{
    public LanguageForm LanguageForm { get; set; }

    public string District { get; set; } = "";
}

/// <summary>Corrects what is said of one municipality.</summary>
public sealed partial class RegisteredMunicipalityPage(MunicipalityRegisterQueries queries, PlaceQueries places, CorrectMunicipality correct)
{
    private readonly MunicipalityModel _form = new();
    private MunicipalityRow? _municipality;
    private IReadOnlyList<DistrictChoice> _districts = [];
    private DoneNote? _done;
    private Refusal? _refusal;
    private IReadOnlyList<StoredValue> _stored = [];
    private bool _isLoaded;

    [Parameter] public string Number { get; set; } = "";

    [CascadingParameter] private HttpContext? Http { get; set; }

    private string Title => _municipality?.Name ?? (_isLoaded ? MunicipalityTexts.NotFound : MunicipalityTexts.Heading);

    protected override async Task OnInitializedAsync()
    {
        _districts = (await places.FindAsync(Cancel)).Districts;
        _municipality = await FindAsync();
        _isLoaded = true;
        if (_municipality is null) Http.SayNotFound();
        if (_municipality is { } found) (_form.LanguageForm, _form.District) = (found.LanguageForm, found.District);
    }

    private async Task<MunicipalityRow?> FindAsync() =>
        MunicipalityNumber.TryParse(Number, out var number) ? await queries.FindAsync(number, Cancel) : null;

    private Task SaveAsync() => CorrectAsync(_form.LanguageForm, _form.District, isUndoable: true);

    private async Task CorrectAsync(LanguageForm form, string district, bool isUndoable)
    {
        var before = _municipality!;
        var corrected = await correct.HandleAsync(before.Number, before.Version, form, district, CancellationToken.None);
        (_refusal, _stored, _done) = (corrected.Refusal, [], null);
        _municipality = await FindAsync() ?? before;
        if (corrected.IsDone)
        {
            (_form.LanguageForm, _form.District) = (form, district);
            _done = new(MunicipalityTexts.Saved, isUndoable ? Undo(before) : default);
        }
        else if (_refusal == PersistenceRules.Stale)
        {
            _stored =
            [
                new(MunicipalityTexts.LanguageForm, Words.Of(_municipality.LanguageForm)),
                new(MunicipalityTexts.District, _municipality.DistrictName),
            ];
        }
    }

    private EventCallback Undo(MunicipalityRow before) =>
        EventCallback.Factory.Create(this, () => CorrectAsync(before.LanguageForm, before.District, isUndoable: false));
}
