using Samarbeid.Web.Features.ActionItems.List;

namespace Samarbeid.Web.Features.Recommendations.Addressees;

/// <summary>The register of those recommendations are addressed to.</summary>
public sealed partial class AddresseesPage(AddresseeQueries queries)
{
    private IReadOnlyList<AddresseeRow>? _rows;
    private IReadOnlyList<MunicipalityChoice> _municipalities = [];
    private AddresseeModel? _form;
    private string? _done;

    protected override async Task OnInitializedAsync()
    {
        _municipalities = await queries.MunicipalitiesAsync(Cancel);
        _rows = await queries.ListAsync(Cancel);
    }

    private void Add() => Open(new() { Municipality = _municipalities.Count == 1 ? _municipalities[0].Number.Value : "" });

    private void Change(AddresseeRow row) => Open(AddresseeModel.Of(row));

    private void Open(AddresseeModel form) => (_form, _done) = (form, null);

    private async Task SavedAsync(string done)
    {
        _rows = await queries.ListAsync(Cancel);
        (_form, _done) = (null, done);
    }
}
