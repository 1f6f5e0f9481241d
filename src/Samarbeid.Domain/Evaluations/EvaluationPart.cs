using Samarbeid.Domain.Access;
using Samarbeid.Domain.People;

namespace Samarbeid.Domain.Evaluations;

/// <summary>Somebody who is asked in a round (den som blir spurt), and whether they have answered; not what.</summary>
public sealed class EvaluationPart : IOwned
{
    private EvaluationPart()
    {
    }

    public SelfEvaluationId EvaluationId { get; private set; }
    public PersonId PersonId { get; private set; }
    public ScopeId ScopeId { get; private set; }
    public bool HasAnswered { get; private set; }

    internal static EvaluationPart Of(SelfEvaluation evaluation, PersonId person) =>
        new() { EvaluationId = evaluation.Id, ScopeId = evaluation.ScopeId, PersonId = person };

    internal void Answer() => HasAnswered = true;
}

/// <summary>How many have given an answer to a statement (antall svar). A number and not a row for each, so that no order of rows tells who gave which; and in no trail.</summary>
public sealed class EvaluationTally : IOwned
{
    private EvaluationTally()
    {
    }

    public SelfEvaluationId EvaluationId { get; private set; }
    public EvaluationQuestionId QuestionId { get; private set; }

    /// <summary>From <see cref="SelfEvaluation.Lowest"/> to <see cref="SelfEvaluation.Highest"/>.</summary>
    public int Score { get; private set; }
    public ScopeId ScopeId { get; private set; }
    public int Count { get; private set; }

    internal static EvaluationTally Of(SelfEvaluation evaluation, EvaluationQuestionId question, int score) =>
        new() { EvaluationId = evaluation.Id, ScopeId = evaluation.ScopeId, QuestionId = question, Score = score };

    internal void Add() => Count++;
}
