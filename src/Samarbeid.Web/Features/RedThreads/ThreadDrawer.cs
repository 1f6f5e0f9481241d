using Samarbeid.Domain.ActionItems;
using Samarbeid.Domain.RedThreads;
using Samarbeid.Infrastructure.Texts;

namespace Samarbeid.Web.Features.RedThreads;

/// <summary>Lays one red thread out: a column for each stage, a row for each action.</summary>
internal sealed class ThreadDrawer(ThreadView view)
{
    private readonly List<ThreadNode> _nodes = [];
    private readonly List<ThreadJoint> _joints = [];
    private int _row;

    private ThreadChallenge Challenge => view.Challenge;

    public ThreadDrawing Draw()
    {
        var challenge = Add(new(ThreadStage.Challenge, 0, "", Challenge.Title, null));
        var grounds = Grounds().ToList();
        grounds.ForEach(ground => Join(challenge, ground));
        var cause = Add(view.GapsAt(ThreadStage.Cause).FirstOrDefault() is { } gap ? Missing(gap, 0) : new(ThreadStage.Cause, 0, "", Challenge.Cause, null));
        grounds.ForEach(ground => Join(ground, cause));
        foreach (var none in view.GapsAt(ThreadStage.Recommendation)) Join(cause, Add(Missing(none, _row++)));

        var standing = Recommendations(cause);
        foreach (var action in view.DirectActions) Join(cause, Action(action, _row++));
        foreach (var none in view.GapsAt(ThreadStage.ActionItem))
        {
            var missing = Add(Missing(none, none.Kind is ThreadGapKind.RecommendedWithoutAction ? standing[0].Row : Math.Max(_row++, 1)));
            if (none.Kind is ThreadGapKind.RecommendedWithoutAction) standing.ForEach(from => Join(from, missing));
            else Join(cause, missing);
        }

        return new(_nodes, _joints);
    }

    private IEnumerable<ThreadNode> Grounds()
    {
        var row = 0;
        foreach (var indicator in Challenge.Indicators)
            yield return Add(new(ThreadStage.Grounds, row++, indicator.HasReadings ? ThreadTexts.Indicator : ThreadTexts.NoReadings, indicator.Name, ChallengeAddresses.Of(Challenge.Id, indicator.Id), !indicator.HasReadings));
        if (Challenge.Indicators.Count == 0 && view.GapsAt(ThreadStage.Grounds).FirstOrDefault() is { } gap) yield return Add(Missing(gap, 0));
    }

    /// <returns>Those that still say that something is to be done.</returns>
    private List<ThreadNode> Recommendations(ThreadNode cause)
    {
        var standing = new List<ThreadNode>();
        foreach (var advised in Challenge.Recommendations)
        {
            var (gaps, actions) = (view.GapsAfter(advised.Id).ToList(), view.ActionsOf(advised.Id).ToList());
            var late = gaps.Find(g => g.Stage is ThreadStage.Recommendation);
            var node = Add(new(ThreadStage.Recommendation, _row, $"{advised.Reference} · {(late is null ? Words.Of(advised.State) : ThreadWords.Of(late))}", advised.Title,
                RecommendationAddresses.Of(advised.Id), late is not null));
            Join(cause, node);
            if (advised.Stands) standing.Add(node);
            foreach (var action in actions) Join(node, Action(action, _row++));
            foreach (var none in gaps.Where(g => g.Stage is ThreadStage.ActionItem)) Join(node, Add(Missing(none, _row)));
            if (actions.Count == 0) _row++;
        }

        return standing;
    }

    private ThreadNode Action(ThreadAction action, int row)
    {
        var node = Add(new(ThreadStage.ActionItem, row, $"{action.Reference} · {Words.Of(action.State)}", action.Title, ActionItemAddresses.Of(action.Id)));
        var result = action.Result is { Length: > 0 } text ? new(ThreadStage.Result, row, "", text, ActionItemAddresses.Of(action.Id))
            : action.State is ActionItemState.Aborted ? new ThreadNode(ThreadStage.Result, row, "", ThreadTexts.Aborted, null)
            : null;
        var gap = view.GapsAfter(action.Id).FirstOrDefault();
        if (result is null && gap is { Stage: ThreadStage.Result }) result = Missing(gap, row);
        if (result is null) return node;

        Join(node, Add(result));
        var effect = action.Effect is { } judged ? new(ThreadStage.Effect, row, "", Words.Of(judged), ActionItemAddresses.Of(action.Id))
            : gap is { Stage: ThreadStage.Effect } ? Missing(gap, row)
            : null;
        if (effect is not null) Join(result, Add(effect));
        return node;
    }

    private static ThreadNode Missing(ThreadGap gap, int row) => new(gap.Stage, row, "", ThreadWords.Of(gap), null, Glares: true);

    private ThreadNode Add(ThreadNode node)
    {
        _nodes.Add(node);
        return node;
    }

    private void Join(ThreadNode from, ThreadNode to) => _joints.Add(new(from, to));
}
