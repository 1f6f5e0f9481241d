using Microsoft.AspNetCore.Components;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.Archive;
using Samarbeid.Domain.Common;
using Samarbeid.Web.Shared;

namespace Samarbeid.Web.Features.Archive.List;

/// <summary>What the archive has not got yet, by place, the oldest first.</summary>
public sealed partial class ArchivePage(ArchiveQueries queries, NorwegianCalendar calendar)
{
    private RowsPage<WaitingRow>? _list;
    private IReadOnlyDictionary<ArchivedKind, int>? _counts;
    private IReadOnlyList<ArchivePlace> _places = [];

    [SupplyParameterFromQuery(Name = ArchiveAddresses.KindKey)] private string? KindSlug { get; set; }

    [SupplyParameterFromQuery(Name = ArchiveAddresses.PlaceKey)] private string? PlaceId { get; set; }

    [SupplyParameterFromQuery(Name = SiteAddresses.PageKey)] private string? PageNumber { get; set; }

    private ArchivedKind Kind => ArchiveAddresses.KindOf(KindSlug) ?? ArchivedKind.Meeting;

    private ScopeId? Place => Asked.Id(PlaceId) is { } id ? new(id) : null;

    private int Page => Asked.Page(PageNumber);

    protected override async Task OnParametersSetAsync()
    {
        _places = await queries.PlacesAsync(Cancel);
        _counts = await queries.CountAsync(Place, Cancel);
        _list = await queries.ListAsync(Kind, Place, Page, Cancel);
    }

    // What is deliverable anew of an agreement is so from the day after its last.
    private static DateOnly? Since(WaitingRow row) => row is { Kind: ArchivedKind.Agreement, IsAnew: true, Date: { } last } ? last.AddDays(1)
        : row.Since is { } since ? NorwegianCalendar.DateOf(since) : null;
}
