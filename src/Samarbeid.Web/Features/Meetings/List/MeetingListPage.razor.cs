using Microsoft.AspNetCore.Components;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Web.Components.Ui;
using Samarbeid.Web.Shared;

namespace Samarbeid.Web.Features.Meetings.List;

/// <summary>The meetings of my bodies: coming, held or all; the choice is in the address.</summary>
public sealed partial class MeetingListPage(MeetingListQueries queries, NorwegianCalendar calendar, NavigationManager navigation)
{
    private MeetingRows? _rows;
    private MeetingFilter _filter;
    private MeetingBodyId? _body;
    private int _page = 1;
    private DateOnly _today;

    [SupplyParameterFromQuery(Name = MeetingAddresses.ViewKey)] private string? View { get; set; }

    [SupplyParameterFromQuery(Name = MeetingAddresses.BodyKey)] private string? Body { get; set; }

    [SupplyParameterFromQuery(Name = MeetingAddresses.MunicipalityKey)] private string? Municipality { get; set; }

    [CascadingParameter] private ChosenPlace? Chosen { get; set; }

    [SupplyParameterFromQuery(Name = SiteAddresses.PageKey)] private string? PageNumber { get; set; }

    [SupplyParameterFromQuery(Name = MeetingAddresses.JustPlannedKey)] private string? Planned { get; set; }

    // A list of one body is narrowed enough.
    private MunicipalityNumber? Of => _body is not null && Municipality is null ? null : PlaceAsked.Or(Municipality, Chosen);

    private IReadOnlyList<Segment> Segments =>
    [
        new(MeetingTexts.Coming, Address(null, 1), _filter is MeetingFilter.Coming),
        new(MeetingTexts.Held, Address(MeetingAddresses.HeldView, 1), _filter is MeetingFilter.Held),
        new(MeetingTexts.All, Address(MeetingAddresses.AllView, 1), _filter is MeetingFilter.All),
    ];

    protected override async Task OnParametersSetAsync()
    {
        _today = calendar.Today;
        _filter = MeetingFilters.Parse(View);
        _body = Asked.Id(Body) is { } id ? new MeetingBodyId(id) : null;
        _page = Asked.Page(PageNumber);
        _rows = await queries.ListAsync(_filter, _body, Of, _page, CancellationToken.None);
    }

    private string Address(string? view, int page) => MeetingAddresses.ListOf(view, _body, page, Municipality);

    private void ChooseBody(ChangeEventArgs change) => navigation.NavigateTo(MeetingAddresses.ListOf(
        View, Guid.TryParse(change.Value as string, out var id) ? new MeetingBodyId(id) : null, 1, Municipality));

    private static string ItemsText(MeetingRow row)
    {
        var items = row.Items switch
        {
            0 => MeetingTexts.NoItems,
            1 => MeetingTexts.OneItem,
            _ => MeetingTexts.ItemCount(row.Items),
        };
        return row is { State: MeetingState.Held, OpenItems: > 0 }
            ? $"{items}, {MeetingTexts.Unsettled(row.OpenItems)}"
            : items;
    }
}
