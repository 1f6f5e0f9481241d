using Microsoft.AspNetCore.Components;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.ServiceUnits;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.SingleUse;
using Samarbeid.Web.Features.Municipalities;
using Samarbeid.Web.Hosting;
using Samarbeid.Web.Shared.Registers;

namespace Samarbeid.Web.Features.ServiceUnits;

/// <summary>A service unit, a new one or one there is.</summary>
public sealed partial class ServiceUnitPage(
    ServiceUnitQueries queries, PlaceQueries places, EstablishServiceUnit establish, ChangeServiceUnit change, NavigationManager navigation)
{
    private readonly SingleUseKey _key = SingleUseKey.New();
    private ServiceUnitModel? _form;
    private ServiceUnitRow? _unit;
    private PlaceChoices _places = PlaceChoices.None;
    private Refusal? _refusal;
    private IReadOnlyList<StoredValue> _stored = [];
    private bool _isLoaded;

    [Parameter] public Guid? Id { get; set; }

    [CascadingParameter] private HttpContext? Http { get; set; }

    private string Title => _unit?.Name ?? (Id is null ? ServiceUnitTexts.NewHeading : ServiceUnitTexts.NotFound);

    protected override async Task OnInitializedAsync()
    {
        _places = await places.FindAsync(Cancel);
        if (Id is { } id) _unit = await queries.FindAsync(new ServiceUnitId(id), Cancel);
        _form = _unit is { } unit ? ServiceUnitModel.Of(unit) : Id is null ? new() : null;
        if (_form is null) Http.SayNotFound();
        _isLoaded = true;
    }

    private async Task SaveAsync()
    {
        (Outcome Outcome, ServiceUnitId Id) saved = _unit is { } unit
            ? (await change.HandleAsync(unit.Id, unit.Version, _form!, CancellationToken.None), unit.Id)
            : Established(await establish.HandleAsync(_key, _form!, CancellationToken.None));
        (_refusal, _stored) = (saved.Outcome.Refusal, []);
        if (saved.Outcome.IsDone)
        {
            navigation.NavigateTo(ServiceUnitAddresses.JustSaved(saved.Id));
        }
        else if (_refusal == PersistenceRules.Stale && await queries.FindAsync(saved.Id, CancellationToken.None) is { } stored)
        {
            // Having seen both, the person decides: the next save is on top of what is shown.
            (_unit, _stored) = (stored, _form!.DifferencesFrom(stored));
        }
    }

    private static (Outcome Outcome, ServiceUnitId Id) Established(Outcome<ServiceUnitId> made) =>
        (made.WithoutValue, made.IsDone ? made.Value : default);
}
