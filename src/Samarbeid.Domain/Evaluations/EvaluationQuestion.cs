using Samarbeid.Domain.Common;
using Samarbeid.Domain.People;

namespace Samarbeid.Domain.Evaluations;

public readonly record struct EvaluationQuestionId(Guid Value)
{
    public static EvaluationQuestionId New() => new(Guid.CreateVersion7());
}

/// <summary>A statement that members of a body agree with or not (spørsmål i selvevalueringen). Its words are never changed: it is ended, and another takes its place,
/// so that a row of years is of the same words.</summary>
public sealed class EvaluationQuestion : AggregateRoot, IForPeriod
{
    public const int TextMaxLength = 200;

    /// <summary>As many as anybody answers with thought.</summary>
    public const int MostInForce = 15;

    private EvaluationQuestion()
    {
    }

    public EvaluationQuestionId Id { get; private set; }

    /// <summary>In bokmål.</summary>
    public string Text { get; private set; } = "";
    public string TextNynorsk { get; private set; } = "";

    /// <summary>Its place among the others, from 1.</summary>
    public int Position { get; private set; }
    public DateOnly From { get; private set; }

    /// <summary>The last day it is asked; null while it is. Rounds that have begun go on with it.</summary>
    public DateOnly? To { get; private set; }

    public static Outcome<EvaluationQuestion> Ask(string text, string nynorsk, int position, DateOnly today)
    {
        if (IsNoText(text) || IsNoText(nynorsk)) return EvaluationRules.NeedsText.With(TextMaxLength);

        return new EvaluationQuestion { Id = EvaluationQuestionId.New(), Text = text.Trim(), TextNynorsk = nynorsk.Trim(), Position = position, From = today };
    }

    /// <summary>Not asked from now on (avslutt spørsmålet).</summary>
    public Outcome End(DateOnly today)
    {
        if (!this.IsInForce(today)) return EvaluationRules.QuestionHasEnded;

        To = today.AddDays(-1);
        return Outcome.Done;
    }

    /// <summary>Asked again (ta opp igjen).</summary>
    public Outcome Resume()
    {
        To = null;
        return Outcome.Done;
    }

    public string TextIn(Language language) => language is Language.Nynorsk ? TextNynorsk : Text;

    private static bool IsNoText(string text) => text.IsBlank() || text.Trim().Length > TextMaxLength;
}
