using Samarbeid.Domain.Evaluations;

namespace Samarbeid.Web.Features.Evaluations.Answer;

/// <summary>What somebody has chosen so far.</summary>
public sealed class AnswerModel
{
    /// <summary>Does not know.</summary>
    public const int Unknown = 0;

    private readonly Dictionary<EvaluationQuestionId, GivenAnswer> _given = [];

    public static IReadOnlyList<int> Scores { get; } = [.. Enumerable.Range(SelfEvaluation.Lowest, SelfEvaluation.Highest), Unknown];

    public static string WordOf(int score) => EvaluationTexts.File.Read($"Score{score}");

    public GivenAnswer Given(EvaluationQuestionId question) => _given.TryGetValue(question, out var given) ? given : _given[question] = new();

    public bool IsWhole(EvaluationView view) => view.Questions.All(q => Given(q.Id).Score is not null);

    public IReadOnlyDictionary<EvaluationQuestionId, int?> ToScores(EvaluationView view) =>
        view.Questions.ToDictionary(q => q.Id, q => Given(q.Id).Score is Unknown ? null : Given(q.Id).Score);

    public sealed class GivenAnswer
    {
        public int? Score { get; set; }
    }
}
