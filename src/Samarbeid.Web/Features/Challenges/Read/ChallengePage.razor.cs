using Microsoft.AspNetCore.Components;
using Samarbeid.Domain.Challenges;
using Samarbeid.Domain.Common;
using Samarbeid.Web.Hosting;

namespace Samarbeid.Web.Features.Challenges.Read;

/// <summary>One challenge: what describes it, and its red thread from data to effect.</summary>
public sealed partial class ChallengePage(ChallengePageQueries queries, NorwegianCalendar calendar)
{
    private ChallengeDetails? _challenge;
    private bool _isLoaded;

    [Parameter] public Guid Id { get; set; }

    [CascadingParameter] private HttpContext? Http { get; set; }

    protected override async Task OnParametersSetAsync()
    {
        await LoadAsync();
        if (_challenge is null) Http.SayNotFound();
    }

    private async Task LoadAsync()
    {
        _challenge = await queries.FindAsync(new ChallengeId(Id), Cancel);
        _isLoaded = true;
    }
}
