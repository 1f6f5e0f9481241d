using Samarbeid.Domain.Access;
using Samarbeid.Domain.Challenges;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.Recommendations;
using Samarbeid.Infrastructure.Persistence.Numbering;
using Samarbeid.Web.Features.ActionItems.List;
using Samarbeid.Web.Features.ActionItems.Read;
using Samarbeid.Web.Features.Recommendations.Answer;

namespace Samarbeid.Web.Features.Recommendations.Read;

/// <summary>Everything the page of one recommendation shows.</summary>
public sealed record RecommendationDetails
{
    public required RecommendationId Id { get; init; }
    public required int Version { get; init; }
    public required ScopeId Scope { get; init; }
    public required string Reference { get; init; }
    public required string Title { get; init; }
    public required string Text { get; init; }
    public required RecommendationState State { get; init; }
    public required DateOnly MadeOn { get; init; }
    public required DateOnly AnswerDue { get; init; }
    public required DateOnly OriginalAnswerDue { get; init; }
    public required DateOnly? AnsweredOn { get; init; }
    public required string? Answer { get; init; }
    public required string? Reason { get; init; }
    public required AddresseeId AddresseeId { get; init; }
    public required string Place { get; init; }
    public required ChallengeId ChallengeId { get; init; }
    public required AgendaItemId? AgendaItemId { get; init; }
    public required int ActionCount { get; init; }

    public string Citation => NumberSeries.In(Place, Reference);

    public IReadOnlyList<string> Concerned { get; init; } = [];
    public ChallengeLink? Challenge { get; init; }
    public AgendaItemLink? Item { get; init; }
    public string Addressee { get; init; } = "";

    /// <summary>Every answer, the one that counts first.</summary>
    public IReadOnlyList<ReplyLine> Replies { get; init; } = [];
    public string Contact { get; init; } = "";

    /// <summary>Empty for one who may know how many there are, but not what they say.</summary>
    public IReadOnlyList<RecommendationAction> Actions { get; init; } = [];
    public IReadOnlyList<RecommendationCommand> Commands { get; init; } = [];
    public bool MayAddAction { get; init; }

    /// <summary>The contact, who is to answer, has not been reached by mail.</summary>
    public bool IsUnreached { get; init; }

    /// <summary>The person may find another contact.</summary>
    public bool MayMend { get; init; }

    /// <summary>The list this one is on: that of everybody's, or for one without a grant that of one's own.</summary>
    public string List { get; init; } = RecommendationAddresses.List;
}

/// <summary>An action made of the recommendation.</summary>
public sealed record RecommendationAction(ActionItemRow Row, DateOnly MadeOn);

/// <summary>An answer, with the name of who gave it.</summary>
/// <param name="CounterProposal">What the addressee would do instead; empty for nothing.</param>
/// <param name="AnswerBy">When an answer that is postponed comes.</param>
public sealed record ReplyLine(RecommendationAnswer Choice, string Words, string CounterProposal, DateOnly? AnswerBy, string By, DateTimeOffset At);
