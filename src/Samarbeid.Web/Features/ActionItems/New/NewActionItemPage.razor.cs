using Microsoft.AspNetCore.Components;
using Samarbeid.Domain.Challenges;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Recommendations;
using Samarbeid.Web.Shared;

namespace Samarbeid.Web.Features.ActionItems.New;

/// <summary>A new action out of a recommendation or a challenge; one out of a meeting is made in the meeting.</summary>
public sealed partial class NewActionItemPage(
    NewActionItemQueries queries, AddActionForRecommendation forRecommendation, AddActionForChallenge forChallenge, NavigationManager navigation)
{
    private readonly NewActionItemModel _form = new();
    private NewActionItemStart? _start;
    private bool _isLoaded;
    private Refusal? _refusal;

    [SupplyParameterFromQuery(Name = ActionItemAddresses.RecommendationKey)] private string? RecommendationText { get; set; }

    [SupplyParameterFromQuery(Name = ActionItemAddresses.ChallengeKey)] private string? ChallengeText { get; set; }

    private Guid? Recommendation => Asked.Id(RecommendationText);

    private Guid? Challenge => Asked.Id(ChallengeText);

    private string CameFrom => Recommendation is { } id ? RecommendationAddresses.Of(new(id)) : Challenge is { } of ? ChallengeAddresses.Of(new ChallengeId(of)) : ChallengeAddresses.List;

    protected override async Task OnParametersSetAsync()
    {
        _start = Recommendation is { } recommendation ? await queries.FromRecommendationAsync(new(recommendation), Cancel)
            : Challenge is { } challenge ? await queries.FromChallengeAsync(new(challenge), Cancel)
            : null;
        _isLoaded = true;
    }

    private async Task SaveAsync()
    {
        var said = _form.ToNewActionItem();
        var outcome = Recommendation is { } recommendation
            ? await forRecommendation.HandleAsync(_form.Key, new RecommendationId(recommendation), said, CancellationToken.None)
            : await forChallenge.HandleAsync(_form.Key, new ChallengeId(Challenge!.Value), said, CancellationToken.None);
        _refusal = outcome.Refusal;
        if (outcome.IsDone) navigation.NavigateTo(ActionItemAddresses.JustMade(outcome.Value));
    }

    private static string SourceOf(NewActionItemStart start) => start.Reference is null
        ? ActionItemTexts.NewFromChallenge(start.Source)
        : ActionItemTexts.NewFromRecommendation(start.Reference, start.Source);
}
