using Samarbeid.Domain.ActionItems;
using Samarbeid.Domain.RedThreads;
using Samarbeid.Infrastructure.Texts;

namespace Samarbeid.Web.Features.RedThreads;

/// <summary>Lays many red threads out, one in each row: how many there are of each stage, or what is missing there.</summary>
internal static class ThreadsDrawer
{
    public static ThreadDrawing Draw(IReadOnlyList<ThreadView> views)
    {
        var rows = views.Select(RowOf).ToList();
        return new([.. rows.SelectMany(r => r)], [.. rows.SelectMany(r => r.Zip(r.Skip(1), (from, to) => new ThreadJoint(from, to)))]);
    }

    private static List<ThreadNode> RowOf(ThreadView view, int row)
    {
        var (challenge, href) = (view.Challenge, ChallengeAddresses.Of(view.Challenge.Id));
        var results = challenge.Actions.Count(a => a.Result is { Length: > 0 });
        string?[] texts =
        [
            challenge.Title,
            challenge.Indicators.Count > 0 ? ThreadTexts.Indicators(Count(challenge.Indicators.Count)) : null,
            challenge.Cause.Length > 0 ? ThreadTexts.CauseWritten : null,
            challenge.Recommendations.Count > 0 ? ThreadTexts.Recommendations(Count(challenge.Recommendations.Count)) : challenge.Actions.Count > 0 ? ThreadTexts.NoRecommendation : null,
            challenge.Actions.Count > 0 ? ThreadTexts.Actions(Count(challenge.Actions.Count(a => a.State is not ActionItemState.Aborted))) : null,
            results > 0 ? ThreadTexts.Results(Count(results)) : null,
            results > 0 && challenge.Actions.Count(a => a.Effect is not null) is > 0 and var judged ? ThreadTexts.Effects(Count(judged)) : null,
        ];
        return [.. texts.Select((text, stage) => NodeOf(view, (ThreadStage)stage, row, text, stage == 0 ? href : null)).OfType<ThreadNode>()];
    }

    // The gravest of a stage stands in its node; the list beside has them all.
    private static ThreadNode? NodeOf(ThreadView view, ThreadStage stage, int row, string? text, string? href)
    {
        var gaps = view.Gaps.Where(g => g.Stage == stage).OrderByDescending(g => g.About is null).ThenByDescending(g => g.Count).ToList();
        if (gaps.Count > 0) return new(stage, row, text ?? "", ThreadWords.Of(gaps[0]), ChallengeAddresses.Of(view.Challenge.Id), Glares: true);

        return text is null ? null : new(stage, row, "", text, href);
    }

    private static string Count(int number) => NorwegianFormat.Number(number);
}
