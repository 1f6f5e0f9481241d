using System.Globalization;
using Microsoft.AspNetCore.Components;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Web.Components.Ui;
using Samarbeid.Web.Shared;

namespace Samarbeid.Web.Features.LocalPresence;

/// <summary>Did they come when they said so? One body with its months; where a person reads about several, all of them with how it went.</summary>
public sealed partial class PresencePage(PresenceQueries queries, NorwegianCalendar calendar)
{
    private const int YearsBack = 3;

    private IReadOnlyList<BodyPresence> _bodies = [];
    private IReadOnlyList<PresenceRow> _unmarked = [];
    private IReadOnlyList<Segment> _years = [];
    private PresenceView? _view;
    private bool _isLoaded;
    private int _year;
    private int _month;

    [SupplyParameterFromQuery(Name = PresenceAddresses.BodyKey)] private string? Body { get; set; }

    [SupplyParameterFromQuery(Name = PresenceAddresses.YearKey)] private string? Year { get; set; }

    [SupplyParameterFromQuery(Name = PresenceAddresses.MonthKey)] private string? Month { get; set; }

    protected override Task OnParametersSetAsync()
    {
        var today = calendar.Today;
        _year = Math.Clamp(Asked.Number(Year, DateOnly.MaxValue.Year) ?? today.Year, today.Year - NorwegianCalendar.YearsBack, today.Year + NorwegianCalendar.YearsAhead);
        _month = Asked.Number(Month, 12) ?? today.Month;
        return LoadAsync();
    }

    private async Task LoadAsync()
    {
        _bodies = await queries.BodiesAsync(_year, Cancel);
        _view = null;
        if ((Asked.Id(Body) ?? OnlyBody) is { } id) _view = await queries.FindAsync(new MeetingBodyId(id), _year, _month, Cancel);
        _unmarked = _view is null ? await queries.UnmarkedAsync(Cancel) : [];
        _years = [.. Enumerable.Range(calendar.Today.Year - YearsBack, YearsBack + 2).Select(year => new Segment(
            year.ToString(CultureInfo.InvariantCulture), _view is { } view ? PresenceAddresses.Of(view.Id, year, _month) : PresenceAddresses.In(year), year == _year))];
        _isLoaded = true;
    }

    private Guid? OnlyBody => _bodies.Count == 1 ? _bodies[0].Id.Value : null;

    private static IReadOnlyList<Segment> Months(PresenceView view) => [.. view.Months.Select(month => new Segment(
        MonthName(month.Month), PresenceAddresses.Of(view.Id, view.Year, month.Month), month.Month == view.Month, month.Tally.Promised > 0 ? month.Tally.Promised : null))];

    internal static string MonthName(int month) => CultureInfo.CurrentCulture.DateTimeFormat.GetAbbreviatedMonthName(month).TrimEnd('.');
}
