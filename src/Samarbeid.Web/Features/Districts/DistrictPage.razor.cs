using Microsoft.AspNetCore.Components;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.EqualServices;
using Samarbeid.Domain.ServiceUnits;
using Samarbeid.Infrastructure.Texts;
using Samarbeid.Web.Components.Ui;
using Samarbeid.Web.Hosting;
using Samarbeid.Web.Shared;

namespace Samarbeid.Web.Features.Districts;

/// <summary>Where does it fail? The answer in one line, as a map, and as a table with the worst first. What is chosen is in the address.</summary>
public sealed partial class DistrictPage(DistrictQueries queries, NorwegianCalendar calendar, NavigationManager navigation)
{
    // A district has 47 at most, so that only the page of the whole country is cut.
    private const int PageSize = 50;

    private DistrictShown? _shown;
    private string _measure = "";
    private string _unit = "";
    private bool _isLoaded;

    [Parameter] public string? Code { get; set; }

    [CascadingParameter] private HttpContext? Http { get; set; }

    [SupplyParameterFromQuery(Name = DistrictAddresses.MeasureKey)] private string? MeasureSlug { get; set; }

    [SupplyParameterFromQuery(Name = DistrictAddresses.UnitKey)] private string? UnitSlug { get; set; }

    [SupplyParameterFromQuery(Name = SiteAddresses.PageKey)] private string? PageNumber { get; set; }

    private ServiceMeasure? Measure => DistrictAddresses.MeasureOf(MeasureSlug);

    private ServiceUnitId? UnitId => Asked.Id(UnitSlug) is { } id ? new(id) : null;

    private int Page => Asked.Page(PageNumber);

    private string Title => Code is null ? DistrictTexts.Heading : _shown?.Districts.FirstOrDefault(d => d.Code == Code)?.Name ?? DistrictTexts.Heading;

    private string MapTitle => Measure is { } measure ? Words.Of(measure) : DistrictTexts.WorstOfAll;

    protected override async Task OnParametersSetAsync()
    {
        _shown = await queries.FindAsync(Code, UnitId, Cancel);
        (_measure, _unit, _isLoaded) = (Measure is { } measure ? DistrictAddresses.SlugOf(measure) : "", UnitId?.Value.ToString() ?? "", true);
        // Who may compare nowhere is told so; a district there is not, or not for this person, is not found.
        if (_shown is null && Code is not null) Http.SayNotFound();
    }

    private IReadOnlyList<EqualityReading> Rows(DistrictShown shown) => [.. shown.Municipalities.Skip((Page - 1) * PageSize).Take(PageSize)];

    private IReadOnlyList<Segment> Districts(DistrictShown shown) =>
    [
        new(DistrictTexts.All, DistrictAddresses.Of(null, null, Measure, 1), Code is null),
        .. shown.Districts.Select(d => new Segment(d.Name, DistrictAddresses.Of(d.Code, null, Measure, 1), d.Code == Code)),
    ];

    private void Show() => navigation.NavigateTo(
        DistrictAddresses.Of(Code, Asked.Id(_unit) is { } id ? new ServiceUnitId(id) : null, DistrictAddresses.MeasureOf(_measure), 1));

    private string Answer(DistrictShown shown)
    {
        var failing = shown.Municipalities.Where(m => m.Count(ServiceGrade.Failing, calendar.Today) > 0).ToList();
        var all = NorwegianFormat.Number(shown.Municipalities.Count);
        return failing.Count == 0 ? DistrictTexts.NothingFails(all) : DistrictTexts.FailsIn(NorwegianFormat.Number(failing.Count), all, failing[0].Name);
    }
}
