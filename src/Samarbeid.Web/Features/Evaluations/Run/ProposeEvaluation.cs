using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.AgendaProposals;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Evaluations;
using Samarbeid.Domain.Meetings;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.SingleUse;
using Samarbeid.Infrastructure.Texts;

namespace Samarbeid.Web.Features.Evaluations.Run;

/// <summary>Puts what a closed round says into the queue of the body (meld inn i sakskøen), once: from there it is taken into the agenda of a meeting.</summary>
public sealed class ProposeEvaluation(Databases databases, NorwegianCalendar calendar)
{
    public async Task<Outcome> HandleAsync(SingleUseKey key, SelfEvaluationId id, CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync(Operation.WriteMeetings, cancel);
        return await db.OnceAsync(key, () => ProposeAsync(db, id, cancel), cancel);
    }

    private async Task<Outcome> ProposeAsync(SamarbeidDbContext db, SelfEvaluationId id, CancellationToken cancel)
    {
        var evaluation = await db.SelfEvaluations.Include(e => e.Tallies).SingleOrDefaultAsync(e => e.Id == id, cancel);
        if (evaluation is null) return PersistenceRules.NotFound;
        if (db.Demand(Operation.WriteMeetings, new Thing(evaluation.ScopeId)) is { IsDone: false } refused) return refused;

        var body = await db.MeetingBodies.SingleAsync(b => b.Id == evaluation.BodyId, cancel);
        var questions = await db.EvaluationQuestions.OrderBy(q => q.Position).AsNoTracking().ToListAsync(cancel);
        using var spell = body.Language.Culture().Use();
        var year = evaluation.Year.ToString(System.Globalization.CultureInfo.InvariantCulture);
        var medians = evaluation.MediansOn(calendar.Today);
        var lines = questions.Where(q => medians.ContainsKey(q.Id)).Select(q => $"{q.TextIn(body.Language)} {Said(medians[q.Id])}");
        var proposed = AgendaProposal.Propose(body, EvaluationTexts.CaseTitle(year), string.Join('\n', lines.Prepend(EvaluationTexts.CaseIntro)), new ItemPlan(ItemTreatment.Discussion, "", 20), db.Actor.Person!.Value, calendar.Now);
        if (!proposed.IsDone) return proposed.WithoutValue;

        var kept = evaluation.Propose(proposed.Value.Id, calendar.Today);
        if (!kept.IsDone) return kept;

        db.AgendaProposals.Add(proposed.Value);
        return await db.SaveAsync(cancel);
    }

    private static string Said(decimal? median) => median is { } value ? EvaluationTexts.MedianIs(NorwegianFormat.Number(value, 1)) : EvaluationTexts.TooFewAnswers;
}
