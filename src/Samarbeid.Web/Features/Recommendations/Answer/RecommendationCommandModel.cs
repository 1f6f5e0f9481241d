using System.ComponentModel.DataAnnotations;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Recommendations;
using Samarbeid.Web.Components.Ui;

namespace Samarbeid.Web.Features.Recommendations.Answer;

/// <summary>What a command's form holds.</summary>
public sealed class RecommendationCommandModel : IValidatableObject
{
    public RecommendationCommand Command { get; init; }

    [StringLength(Recommendation.TextMaxLength)] public string Text { get; set; } = "";

    public RecommendationAnswer? Answer { get; set; }

    /// <summary>When an answer that is postponed comes.</summary>
    public DateOnly? AnswerBy { get; set; }

    [StringLength(Recommendation.TextMaxLength)] public string CounterProposal { get; set; } = "";

    public bool TakesCounterProposal => Command.IsAnswer() && Answer is RecommendationAnswer.PartlyEndorsed or RecommendationAnswer.Rejected;

    public bool TakesDate => Command.IsAnswer() && Answer is RecommendationAnswer.Postponed;

    /// <summary>What belongs to the answer that is chosen, whatever was written for another.</summary>
    public AnswerTerms Terms => new(TakesDate ? AnswerBy : null, TakesCounterProposal ? CounterProposal : "");

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        var isAnswer = Command.IsAnswer();
        if (isAnswer && Answer is null) yield return new(ValidationTexts.Required, [nameof(Answer)]);
        if (Text.IsBlank() && !(isAnswer && Answer is null or RecommendationAnswer.Endorsed))
            yield return new(ValidationTexts.Required, [nameof(Text)]);
        if (TakesDate && AnswerBy is null) yield return new(ValidationTexts.Required, [nameof(AnswerBy)]);
    }
}
