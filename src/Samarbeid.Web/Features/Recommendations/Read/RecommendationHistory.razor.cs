using Microsoft.AspNetCore.Components;
using Samarbeid.Domain.Common;
using Samarbeid.Infrastructure.Texts;
using Samarbeid.Web.Components.Ui;

namespace Samarbeid.Web.Features.Recommendations.Read;

/// <summary>What came of the recommendation, newest first.</summary>
public sealed partial class RecommendationHistory
{
    [Parameter, EditorRequired] public required RecommendationDetails Recommendation { get; set; }

    private IEnumerable<Happening> Happenings => All().OrderByDescending(h => h.On);

    private IEnumerable<Happening> All()
    {
        foreach (var action in Recommendation.Actions)
        {
            if (action.Row.CompletedOn is { } done) yield return new(done, RecommendationTexts.ActionCompleted(action.Row.Title), action.Row.Responsible, Tone.Success);
            yield return new(action.MadeOn, RecommendationTexts.ActionMade(action.Row.Title), null, Tone.Progress);
        }

        foreach (var reply in Recommendation.Replies)
            yield return new(NorwegianCalendar.DateOf(reply.At), RecommendationTexts.AnsweredWith(Words.InSentence(reply.Choice)), reply.By, Tone.Success);
        yield return new(Recommendation.MadeOn, RecommendationTexts.Made, Recommendation.Place, Tone.Info);
    }

    private sealed record Happening(DateOnly On, string What, string? By, Tone Tone);
}
