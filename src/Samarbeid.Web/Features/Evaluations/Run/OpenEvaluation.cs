using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Evaluations;
using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Infrastructure.Access;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.SingleUse;

namespace Samarbeid.Web.Features.Evaluations.Run;

/// <summary>Opens the round of a year (åpne selvevalueringen): those who are members today are asked the statements of today.</summary>
public sealed class OpenEvaluation(Databases databases, NorwegianCalendar calendar)
{
    public async Task<Outcome<SelfEvaluationId>> HandleAsync(SingleUseKey key, MeetingBodyId body, int year, DateOnly lastDay, CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync(Operation.WriteMeetings, cancel);
        return await db.OnceAsync(key, () => OpenAsync(db, body, year, lastDay, cancel), cancel);
    }

    private async Task<Outcome<SelfEvaluationId>> OpenAsync(SamarbeidDbContext db, MeetingBodyId id, int year, DateOnly lastDay, CancellationToken cancel)
    {
        var body = await db.MeetingBodies.AsNoTracking().SingleOrDefaultAsync(b => b.Id == id, cancel);
        if (body is null) return PersistenceRules.NotFound;
        if (db.Demand(Operation.WriteMeetings, new Thing(body.ScopeId)) is { IsDone: false } refused) return refused.Refusal!;
        if (await db.SelfEvaluations.AnyAsync(e => e.BodyId == id && e.Year == year, cancel)) return EvaluationRules.YearIsTaken.With(year);

        var members = await db.HoldersOn(calendar.Today).MembersOf(id).Where(m => m.Role != MemberRole.Substitute).Select(m => m.PersonId).ToListAsync(cancel);
        var questions = await db.EvaluationQuestions.InForceOn(calendar.Today).Select(q => q.Id).ToListAsync(cancel);
        var opened = SelfEvaluation.Open(body, year, lastDay, members, questions, db.Actor.Person!.Value, calendar.Now);
        if (!opened.IsDone) return opened.Refusal!;

        db.SelfEvaluations.Add(opened.Value);
        var saved = await db.SaveAsync(cancel);
        // Of two who open the year in the same moment one comes first.
        return saved.IsDone ? opened.Value.Id : saved.Refusal == PersistenceRules.Duplicate ? EvaluationRules.YearIsTaken.With(year) : saved.Refusal!;
    }
}
