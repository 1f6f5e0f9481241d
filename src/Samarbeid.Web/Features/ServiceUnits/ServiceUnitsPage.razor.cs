using Microsoft.AspNetCore.Components;
using Samarbeid.Web.Shared;
using Samarbeid.Web.Shared.Registers;

namespace Samarbeid.Web.Features.ServiceUnits;

/// <summary>Which service units there are, and which municipalities each serves.</summary>
public sealed partial class ServiceUnitsPage(ServiceUnitQueries queries)
{
    private IReadOnlyList<ServiceUnitRow>? _units;
    private DoneNote? _done;

    [SupplyParameterFromQuery(Name = ServiceUnitAddresses.SavedKey)] private string? Saved { get; set; }

    protected override async Task OnInitializedAsync()
    {
        _units = await queries.ListAsync(Cancel);
        if (_units.FirstOrDefault(u => u.Id.Value == Asked.Id(Saved)) is { } saved)
            _done = new(ServiceUnitTexts.Saved(saved.Name));
    }
}
