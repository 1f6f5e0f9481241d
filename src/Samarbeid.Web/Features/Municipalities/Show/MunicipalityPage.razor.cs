using Microsoft.AspNetCore.Components;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Municipalities;
using Samarbeid.Infrastructure.Figures;
using Samarbeid.Web.Hosting;

namespace Samarbeid.Web.Features.Municipalities.Show;

/// <summary>Everything of one municipality in one place: what is urgent, who meets when, what was promised, whom to call.</summary>
public sealed partial class MunicipalityPage(MunicipalityPageQueries queries, NorwegianCalendar calendar)
{
    private MunicipalityShown? _shown;
    private bool _isLoaded;

    [Parameter] public string Number { get; set; } = "";

    [CascadingParameter] private HttpContext Http { get; set; } = null!;

    protected override async Task OnParametersSetAsync()
    {
        if (MunicipalityNumber.TryParse(Number, out var number)) _shown = await queries.FindAsync(number, Http.RequestAborted);
        if (_shown is null) Http.SayNotFound();
        _isLoaded = true;
    }

    private static IReadOnlyList<string> FiguresIn(MunicipalityShown shown) => shown.Picture switch
    {
        { IsAbsent: false } picture => CrimeStandouts.Of(picture),
        { } picture => MissingFigures.Why(picture),
        null => [],
    };
}
