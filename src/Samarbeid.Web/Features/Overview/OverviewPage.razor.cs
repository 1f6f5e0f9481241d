using System.Globalization;
using Microsoft.AspNetCore.Components;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Web.Features.Overview.Waiting;
using Samarbeid.Web.Shared;

namespace Samarbeid.Web.Features.Overview;

/// <summary>What must I do now, and where? Each role gets what it works with, and an administrator no content at all.</summary>
public sealed partial class OverviewPage(PersonsOverviewQueries queries, NorwegianCalendar calendar)
{
    private const int PageSize = 40;

    private Actor? _actor;
    private Standings? _standings;
    private IReadOnlyList<TodayItem> _today = [];
    private SltSlip? _slip;
    private LatestReport? _report;

    [SupplyParameterFromQuery(Name = SiteAddresses.PageKey)] private string? PageNumber { get; set; }

    [SupplyParameterFromQuery(Name = MunicipalityAddresses.MunicipalityKey)] private string? Municipality { get; set; }

    [CascadingParameter] private ChosenPlace? Chosen { get; set; }

    private MunicipalityNumber? Of => PlaceAsked.Or(Municipality, Chosen);

    private Standings? Shown => Of is { } place ? _standings?.Of(place) : _standings;

    private int Page => Asked.Page(PageNumber);

    private bool IsOnlyAdministrator => _actor!.Roles.Any() && _actor.Roles.All(r => r is Role.Administrator);

    private bool IsAtWork => _actor is not null && _actor.Roles.Any(r => r is not Role.Administrator);

    private NextMeeting? NextMeeting => Shown?.Municipalities.Select(m => m.NextMeeting).OfType<NextMeeting>().MinBy(m => m.Date);

    protected override async Task OnInitializedAsync() =>
        (_actor, _standings, _today, _slip, _report) = await queries.ReadAsync(Cancel);

    private static string PageHref(int page) => string.Create(CultureInfo.InvariantCulture, $"{SiteAddresses.Overview}?side={page}");
}
