using Samarbeid.Domain.Common;
using Samarbeid.Domain.Notifications;

namespace Samarbeid.Domain.Evaluations;

/// <summary>Why a step with a self-evaluation is refused.</summary>
public static class EvaluationRules
{
    public static readonly Refusal NeedsText = new("Evaluation.NeedsText");
    public static readonly Refusal QuestionHasEnded = new("Evaluation.QuestionHasEnded");
    public static readonly Refusal TooManyQuestions = new("Evaluation.TooManyQuestions");
    public static readonly Refusal WrongYear = new("Evaluation.WrongYear");
    public static readonly Refusal LastDayOutOfReach = new("Evaluation.LastDayOutOfReach");
    public static readonly Refusal NoQuestions = new("Evaluation.NoQuestions");
    public static readonly Refusal TooFewMembers = new("Evaluation.TooFewMembers");
    public static readonly Refusal YearIsTaken = new("Evaluation.YearIsTaken");
    public static readonly Refusal IsClosed = new("Evaluation.IsClosed");
    public static readonly Refusal IsOpen = new("Evaluation.IsOpen");
    public static readonly Refusal NotAsked = new("Evaluation.NotAsked");
    public static readonly Refusal HasAnswered = new("Evaluation.HasAnswered");
    public static readonly Refusal NeedsAnswers = new("Evaluation.NeedsAnswers");
    public static readonly Refusal NothingAnswered = new("Evaluation.NothingAnswered");
    public static readonly Refusal IsProposed = new("Evaluation.IsProposed");
}

/// <summary>A round is opened, and members are asked.</summary>
public sealed record EvaluationOpened(SelfEvaluation Evaluation)
    : Occasion(NotificationKind.EvaluationOpened, ThingKind.SelfEvaluation, Evaluation.Id.Value, Evaluation.ScopeId, Version: 1)
{
    // Whoever opens it is asked too.
    public override bool IsNewsToWhoeverActs => true;
}
