using Samarbeid.Domain.Common;
using Samarbeid.Domain.Recommendations;

namespace Samarbeid.Web.Features.Recommendations.Answer;

/// <summary>Hands what a form says to the command it is for.</summary>
public sealed class RunRecommendationCommand(
    AnswerRecommendation answer, SubmitRecommendation submit, WithdrawRecommendation withdraw,
    FulfilRecommendation fulfil, GiveUpRecommendation giveUp, EvaluateRecommendation evaluate)
{
    public Task<Outcome> HandleAsync(
        RecommendationCommand command, RecommendationId id, int version, RecommendationCommandModel form, CancellationToken cancel) => command switch
        {
            RecommendationCommand.Answer or RecommendationCommand.Correct => answer.HandleAsync(id, version, form.Answer ?? RecommendationAnswer.Postponed, form.Text, form.Terms, cancel),
            RecommendationCommand.Submit => submit.HandleAsync(id, version, cancel),
            RecommendationCommand.Withdraw => withdraw.HandleAsync(id, version, form.Text, cancel),
            RecommendationCommand.Fulfil => fulfil.HandleAsync(id, version, cancel),
            RecommendationCommand.GiveUp => giveUp.HandleAsync(id, version, form.Text, cancel),
            RecommendationCommand.Evaluate => evaluate.HandleAsync(id, version, cancel),
            _ => throw new ArgumentOutOfRangeException(nameof(command), command, null),
        };
}
