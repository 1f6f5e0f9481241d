using Microsoft.AspNetCore.Components;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Recommendations;
using Samarbeid.Web.Hosting;

namespace Samarbeid.Web.Features.Recommendations.Read;

/// <summary>The red thread of one recommendation: challenge above, actions below, history beside.</summary>
public sealed partial class RecommendationPage(RecommendationPageQueries queries, NorwegianCalendar calendar)
{
    private RecommendationDetails? _recommendation;
    private bool _isLoaded;
    private string? _done;

    [Parameter] public Guid Id { get; set; }

    [CascadingParameter] private HttpContext? Http { get; set; }

    protected override async Task OnParametersSetAsync()
    {
        await LoadAsync();
        if (_recommendation is null) Http.SayNotFound();
    }

    private async Task LoadAsync()
    {
        _recommendation = await queries.FindAsync(new RecommendationId(Id), Cancel);
        _isLoaded = true;
    }

    private async Task ChangedAsync(string done)
    {
        await LoadAsync();
        _done = done;
    }
}
