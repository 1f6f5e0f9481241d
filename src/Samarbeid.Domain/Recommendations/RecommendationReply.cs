using Samarbeid.Domain.Access;
using Samarbeid.Domain.People;

namespace Samarbeid.Domain.Recommendations;

public readonly record struct RecommendationReplyId(Guid Value)
{
    public static RecommendationReplyId New() => new(Guid.CreateVersion7());
}

/// <summary>What somebody answered for the addressee, and when (svar). Never changed and never removed: a correction is another one, and the last counts.</summary>
public sealed class RecommendationReply : IOwned
{
    private RecommendationReply()
    {
    }

    public RecommendationReplyId Id { get; private set; }
    public ScopeId ScopeId { get; private set; }
    public RecommendationId RecommendationId { get; private set; }
    public RecommendationAnswer Choice { get; private set; }
    public string Words { get; private set; } = "";

    /// <summary>What the addressee would do instead (motforslag); empty for nothing.</summary>
    public string CounterProposal { get; private set; } = "";

    /// <summary>When the answer comes, of one that is postponed; null for all others.</summary>
    public DateOnly? AnswerBy { get; private set; }
    public PersonId By { get; private set; }
    public DateTimeOffset At { get; private set; }

    internal static RecommendationReply To(Recommendation recommendation, PersonId by, RecommendationAnswer choice, string words, DateTimeOffset at, AnswerTerms terms) => new()
    {
        Id = RecommendationReplyId.New(),
        ScopeId = recommendation.ScopeId,
        RecommendationId = recommendation.Id,
        Choice = choice,
        Words = words,
        CounterProposal = choice is RecommendationAnswer.PartlyEndorsed or RecommendationAnswer.Rejected ? terms.CounterProposal.Trim() : "",
        AnswerBy = choice is RecommendationAnswer.Postponed ? terms.AnswerBy : null,
        By = by,
        At = at,
    };
}
