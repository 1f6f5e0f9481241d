using Samarbeid.Domain.ActionItems;
using Samarbeid.Domain.Recommendations;

namespace Samarbeid.Domain.RedThreads;

/// <summary>The rules of what glares in a red thread (rød tråd): utfordring, datagrunnlag, årsak, anbefaling, tiltak, resultat, virkning.</summary>
public static class RedThread
{
    /// <summary>So many days after a result its effect should have been judged.</summary>
    public const int DaysToEffect = 90;

    /// <summary>Taken up so many times, a matter comes back (gjenganger).</summary>
    public const int Recurring = 3;

    /// <summary>The empty links of a thread, in the order of its stages. A challenge that is closed owes nothing.</summary>
    public static IReadOnlyList<ThreadGap> GapsOf(ThreadChallenge challenge, DateOnly today) => challenge.IsClosed
        ? []
        : [.. GroundGaps(challenge), .. ProposalGaps(challenge, today), .. WorkGaps(challenge), .. challenge.Actions.SelectMany(action => OutcomeGaps(action, today))];

    /// <summary>A theme that comes back in meetings without any action that came of it (tema uten tiltak).</summary>
    public static bool Glares(this ThreadTheme theme) => theme.TakenUpOn.Count >= Recurring && theme.Actions == 0;

    private static IEnumerable<ThreadGap> GroundGaps(ThreadChallenge challenge)
    {
        if (!challenge.Indicators.Any(i => i.HasReadings)) yield return new(ThreadGapKind.NoGrounds, ThreadStage.Grounds);
        if (challenge.Cause.Length == 0) yield return new(ThreadGapKind.NoCause, ThreadStage.Cause);
    }

    private static IEnumerable<ThreadGap> ProposalGaps(ThreadChallenge challenge, DateOnly today)
    {
        if (!Standing(challenge).Any() && !Living(challenge).Any()) yield return new(ThreadGapKind.NothingProposed, ThreadStage.Recommendation);
        foreach (var asked in challenge.Recommendations.Where(r => r.State.AwaitsAnswer() && r.AnswerDue < today))
            yield return new(ThreadGapKind.Unanswered, ThreadStage.Recommendation, asked.Id.Value, today.DayNumber - asked.AnswerDue.DayNumber);
    }

    private static IEnumerable<ThreadGap> WorkGaps(ThreadChallenge challenge)
    {
        var (standing, living) = (Standing(challenge).ToList(), Living(challenge).ToList());
        if (living.Count == 0)
        {
            if (standing.Count > 0)
                yield return new(ThreadGapKind.RecommendedWithoutAction, ThreadStage.ActionItem, null, standing.Count, standing.Min(r => r.MadeOn).Year);
            if (challenge.TakenUpOn.Count >= Recurring)
                yield return new(ThreadGapKind.TakenUpWithoutAction, ThreadStage.ActionItem, null, challenge.TakenUpOn.Count, challenge.TakenUpOn.Min().Year);
            yield break;
        }

        // What waits for its answer is followed up by that.
        foreach (var alone in standing.Where(r => !r.State.AwaitsAnswer() && living.All(a => a.Recommendation != r.Id)))
            yield return new(ThreadGapKind.RecommendationWithoutAction, ThreadStage.ActionItem, alone.Id.Value);
    }

    private static IEnumerable<ThreadGap> OutcomeGaps(ThreadAction action, DateOnly today)
    {
        if (action.State.IsOverdue(action.DueDate, today))
            yield return new(ThreadGapKind.NoResult, ThreadStage.Result, action.Id.Value, today.DayNumber - action.DueDate.DayNumber);
        else if (action is { State: ActionItemState.Completed, CompletedOn: { } done } && done.AddDays(DaysToEffect) < today)
            yield return new(ThreadGapKind.NoEffect, ThreadStage.Effect, action.Id.Value, today.DayNumber - done.DayNumber);
    }

    private static IEnumerable<ThreadRecommendation> Standing(ThreadChallenge challenge) => challenge.Recommendations.Where(r => r.Stands);

    private static IEnumerable<ThreadAction> Living(ThreadChallenge challenge) => challenge.Actions.Where(a => a.State is not ActionItemState.Aborted);
}
