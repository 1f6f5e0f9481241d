using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Evaluations;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.Features.Evaluations.Questions;

/// <summary>Ends a statement (avslutt spørsmålet), or takes it up again. Its words stay what they were.</summary>
public sealed class EndQuestion(Databases databases, NorwegianCalendar calendar)
{
    public async Task<Outcome> HandleAsync(EvaluationQuestionId id, bool resume, CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync(Operation.AdministerAccess, cancel);
        if (db.DemandAdministration() is { IsDone: false } refused) return refused;

        var question = await db.EvaluationQuestions.SingleOrDefaultAsync(q => q.Id == id, cancel);
        if (question is null) return PersistenceRules.NotFound;

        var changed = resume ? question.Resume() : question.End(calendar.Today);
        return changed.IsDone ? await db.SaveAsync(cancel) : changed;
    }
}
