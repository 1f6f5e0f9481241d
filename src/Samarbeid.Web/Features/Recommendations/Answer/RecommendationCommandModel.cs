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

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        var isAnswer = Command.IsAnswer();
        if (isAnswer && Answer is null) yield return new(ValidationTexts.Required, [nameof(Answer)]);
        if (Text.IsBlank() && !(isAnswer && Answer is null or RecommendationAnswer.Endorsed))
            yield return new(ValidationTexts.Required, [nameof(Text)]);
    }
}
