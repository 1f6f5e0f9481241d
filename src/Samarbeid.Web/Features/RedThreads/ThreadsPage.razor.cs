using Microsoft.AspNetCore.Components;
using Samarbeid.Domain.ActionPlans;
using Samarbeid.Domain.RedThreads;
using Samarbeid.Web.Features.ActionItems.List;
using Samarbeid.Web.Shared;

namespace Samarbeid.Web.Features.RedThreads;

/// <summary>The red threads of a municipality, or of a priority area: from challenge to effect, with what is missing.</summary>
public sealed partial class ThreadsPage(ThreadQueries queries)
{
    private PlaceThreads? _threads;
    private IReadOnlyList<MunicipalityChoice>? _places;

    [SupplyParameterFromQuery(Name = ChallengeAddresses.MunicipalityKey)] private string? Municipality { get; set; }

    [SupplyParameterFromQuery(Name = ChallengeAddresses.AreaKey)] private string? Area { get; set; }

    [SupplyParameterFromQuery(Name = ChallengeAddresses.ClosedKey)] private string? Closed { get; set; }

    [SupplyParameterFromQuery(Name = SiteAddresses.PageKey)] private string? PageNumber { get; set; }

    [CascadingParameter] private ChosenPlace? Chosen { get; set; }

    private PriorityAreaId? AskedArea => Asked.Id(Area) is { } id ? new(id) : null;

    private bool WithClosed => Asked.Sign(Closed);

    private int Page => Asked.Page(PageNumber);

    protected override async Task OnParametersSetAsync()
    {
        var places = await queries.PlacesAsync(Cancel);
        var place = PlaceAsked.Or(Municipality, Chosen) ?? (places.Count == 1 ? places[0].Number : null);
        _threads = place is { } number ? await queries.FindAsync(number, AskedArea, WithClosed, Page, Cancel) : null;
        _places = places;
    }

    // What a gap is about, where it is one of several.
    private static string AboutOf(ThreadView view, ThreadGap gap) => gap.About is not { } about ? ""
        : view.Challenge.Recommendations.FirstOrDefault(r => r.Id.Value == about) is { } advised ? $"{advised.Reference} {advised.Title}: "
        : view.Challenge.Actions.FirstOrDefault(a => a.Id.Value == about) is { } action ? $"{action.Reference} {action.Title}: "
        : "";
}
