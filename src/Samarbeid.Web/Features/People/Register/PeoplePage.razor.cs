using Microsoft.AspNetCore.Components;
using Samarbeid.Web.Components.Ui;
using Samarbeid.Web.Shared;
using Samarbeid.Web.Shared.Registers;

namespace Samarbeid.Web.Features.People.Register;

/// <summary>Who is in the register, and what each may do where.</summary>
public sealed partial class PeoplePage(PeopleQueries queries)
{
    private RowsPage<PersonRow>? _list;

    [SupplyParameterFromQuery(Name = RegisterSearch.TermKey)] private string? Searched { get; set; }

    [SupplyParameterFromQuery(Name = SiteAddresses.PageKey)] private string? PageNumber { get; set; }

    [SupplyParameterFromQuery(Name = PeopleAddresses.ViewKey)] private string? View { get; set; }

    private string? Term => string.IsNullOrWhiteSpace(Searched) ? null : Searched.Trim();

    private int Page => Asked.Page(PageNumber);

    private bool ShowsInactive => View == PeopleAddresses.InactiveView;

    private string Address => ShowsInactive ? PeopleAddresses.Inactive : PeopleAddresses.List;

    private IReadOnlyList<Segment> Views =>
    [
        new(PeopleTexts.ActiveOnes, PeopleAddresses.List, !ShowsInactive),
        new(PeopleTexts.InactiveOnes, PeopleAddresses.Inactive, ShowsInactive),
    ];

    protected override async Task OnParametersSetAsync() => _list = await queries.ListAsync(Term, !ShowsInactive, Page, Cancel);
}
