using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Evaluations;
using Samarbeid.Infrastructure.Access;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.Features.Evaluations.Answer;

/// <summary>Takes the answers of a member (svar på selvevalueringen), with or without a grant: being asked is what gives access.</summary>
public sealed class AnswerEvaluation(Databases databases, NorwegianCalendar calendar)
{
    private const int Attempts = 5;

    public async Task<Outcome> HandleAsync(SelfEvaluationId id, IReadOnlyDictionary<EvaluationQuestionId, int?> scores, CancellationToken cancel)
    {
        // Two who answer in the same second are both right; one who does so twice is told the second time.
        for (var attempt = 1; ; attempt++)
        {
            var outcome = await TryAsync(id, scores, cancel);
            if (outcome.Refusal != PersistenceRules.Stale || attempt == Attempts) return outcome;
        }
    }

    private async Task<Outcome> TryAsync(SelfEvaluationId id, IReadOnlyDictionary<EvaluationQuestionId, int?> scores, CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync(Operation.AnswerEvaluations, cancel);
        if (db.Actor.Person is not { } me) return AccessRules.NotSignedIn;

        var evaluation = await db.SelfEvaluations.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter]).Include(e => e.Parts).Include(e => e.Tallies).AsSplitQuery()
            .SingleOrDefaultAsync(e => e.Id == id && e.Parts.Any(p => p.PersonId == me), cancel);
        if (evaluation is null) return PersistenceRules.NotFound;
        if (db.Demand(Operation.AnswerEvaluations, new Thing(evaluation.ScopeId) { Asked = me }) is { IsDone: false } refused) return refused;

        var isMember = await db.HoldersOn(calendar.Today).MembersOf(evaluation.BodyId).IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter]).AnyAsync(m => m.PersonId == me, cancel);
        var answered = evaluation.Answer(me, isMember, scores, calendar.Today);
        return answered.IsDone ? await db.SaveAsync(cancel) : answered;
    }
}
