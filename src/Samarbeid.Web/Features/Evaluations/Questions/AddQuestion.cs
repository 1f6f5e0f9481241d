using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Evaluations;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.SingleUse;

namespace Samarbeid.Web.Features.Evaluations.Questions;

/// <summary>Takes a statement into the register (nytt spørsmål), in both written forms.</summary>
public sealed class AddQuestion(Databases databases, NorwegianCalendar calendar)
{
    public async Task<Outcome<EvaluationQuestionId>> HandleAsync(SingleUseKey key, string text, string nynorsk, CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync(Operation.AdministerAccess, cancel);
        return await db.OnceAsync(key, () => AddAsync(db, text, nynorsk, cancel), cancel);
    }

    private async Task<Outcome<EvaluationQuestionId>> AddAsync(SamarbeidDbContext db, string text, string nynorsk, CancellationToken cancel)
    {
        if (db.DemandAdministration() is { IsDone: false } refused) return refused.Refusal!;
        if (await db.EvaluationQuestions.InForceOn(calendar.Today).CountAsync(cancel) >= EvaluationQuestion.MostInForce) return EvaluationRules.TooManyQuestions.With(EvaluationQuestion.MostInForce);

        var last = await db.EvaluationQuestions.MaxAsync(q => (int?)q.Position, cancel) ?? 0;
        var asked = EvaluationQuestion.Ask(text, nynorsk, last + 1, calendar.Today);
        if (!asked.IsDone) return asked.Refusal!;

        db.EvaluationQuestions.Add(asked.Value);
        var saved = await db.SaveAsync(cancel);
        return saved.IsDone ? asked.Value.Id : saved.Refusal!;
    }
}
