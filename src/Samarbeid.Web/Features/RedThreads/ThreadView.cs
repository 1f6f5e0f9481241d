using Samarbeid.Domain.Access;
using Samarbeid.Domain.ActionItems;
using Samarbeid.Domain.Challenges;
using Samarbeid.Domain.Recommendations;
using Samarbeid.Domain.RedThreads;

namespace Samarbeid.Web.Features.RedThreads;

/// <summary>A challenge that a thread begins with.</summary>
public sealed record ThreadBeginning(ChallengeId Id, ScopeId Scope, string Title, string Cause, DateOnly? ClosedOn);

/// <summary>A red thread as a page shows it: what hangs together, and what is missing.</summary>
public sealed record ThreadView
{
    /// <param name="challenge">With what hangs on it.</param>
    /// <param name="readsActions">The person reads actions there; what somebody cannot read is not missing.</param>
    /// <param name="today">What is late is late on this day.</param>
    public ThreadView(ThreadChallenge challenge, bool readsActions, DateOnly today)
    {
        (Challenge, ReadsActions) = (challenge, readsActions);
        Gaps = [.. RedThread.GapsOf(challenge, today).Where(g => readsActions || (g.Stage < ThreadStage.ActionItem && g.Kind is not ThreadGapKind.NothingProposed))];
    }

    public ThreadChallenge Challenge { get; }
    public bool ReadsActions { get; }
    public IReadOnlyList<ThreadGap> Gaps { get; }

    /// <summary>Those that follow up no recommendation that is seen here.</summary>
    public IEnumerable<ThreadAction> DirectActions => Challenge.Actions.Where(a => Challenge.Recommendations.All(r => r.Id != a.Recommendation));

    public IEnumerable<ThreadAction> ActionsOf(RecommendationId id) => Challenge.Actions.Where(a => a.Recommendation == id);

    /// <summary>What is missing of the challenge as a whole at a stage.</summary>
    public IEnumerable<ThreadGap> GapsAt(ThreadStage stage) => Gaps.Where(g => g.Stage == stage && g.About is null);

    public IEnumerable<ThreadGap> GapsAfter(RecommendationId id) => Gaps.Where(g => g.About == id.Value);

    public IEnumerable<ThreadGap> GapsAfter(ActionItemId id) => Gaps.Where(g => g.About == id.Value);
}
