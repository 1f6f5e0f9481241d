using Microsoft.AspNetCore.Components;
using Samarbeid.Web.Shared;
using Samarbeid.Web.Shared.Registers;

namespace Samarbeid.Web.Features.Municipalities.Register;

/// <summary>All municipalities, with the two facts that may need correcting.</summary>
public sealed partial class MunicipalityRegisterPage(MunicipalityRegisterQueries queries)
{
    private RowsPage<MunicipalityRow>? _list;

    [SupplyParameterFromQuery(Name = RegisterSearch.TermKey)] private string? Searched { get; set; }

    [SupplyParameterFromQuery(Name = SiteAddresses.PageKey)] private string? PageNumber { get; set; }

    private string? Term => string.IsNullOrWhiteSpace(Searched) ? null : Searched.Trim();

    private int Page => Asked.Page(PageNumber);

    protected override async Task OnParametersSetAsync() => _list = await queries.ListAsync(Term, Page, Cancel);
}
