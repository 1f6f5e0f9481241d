using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Evaluations;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Access;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Texts;

namespace Samarbeid.Web.Features.Evaluations.Answer;

/// <summary>A statement in the written form of whoever reads.</summary>
public sealed record QuestionText(EvaluationQuestionId Id, string Text);

/// <summary>A round as somebody who is asked in it sees it: what is asked, and nothing of any answer.</summary>
/// <param name="IsOpen">It takes the answer of whoever looks.</param>
public sealed record EvaluationView(SelfEvaluationId Id, string Body, int Year, DateOnly LastDay, bool HasAnswered, bool IsOpen, IReadOnlyList<QuestionText> Questions);

/// <summary>Reads what somebody is asked.</summary>
public sealed class EvaluationQueries(Databases databases, NorwegianCalendar calendar)
{
    /// <returns>Null for whoever is not asked.</returns>
    public async Task<EvaluationView?> FindAsync(SelfEvaluationId id, CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync(Operation.AnswerEvaluations, cancel);
        if (db.Actor.Person is not { } me) return null;

        var today = calendar.Today;
        var found = await (
            from e in db.SelfEvaluations.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter])
            join body in db.MeetingBodies.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter]) on e.BodyId equals body.Id
            join part in db.Set<EvaluationPart>().IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter]) on e.Id equals part.EvaluationId
            where e.Id == id && part.PersonId == me
            select new { e.Year, e.LastDay, e.ClosedOn, e.BodyId, body.Name, part.HasAnswered }).SingleOrDefaultAsync(cancel);
        if (found is null) return null;

        var isMember = await db.HoldersOn(today).MembersOf(found.BodyId).IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter]).AnyAsync(m => m.PersonId == me, cancel);
        return new(id, found.Name, found.Year, found.LastDay, found.HasAnswered,
            isMember && !found.HasAnswered && !SelfEvaluation.IsClosed(found.ClosedOn, found.LastDay, today), await QuestionsAsync(db, id, cancel));
    }

    private static async Task<IReadOnlyList<QuestionText>> QuestionsAsync(SamarbeidDbContext db, SelfEvaluationId id, CancellationToken cancel)
    {
        var questions = await db.EvaluationQuestions
            .Where(q => db.Set<EvaluationTally>().IgnoreQueryFilters(new[] { SamarbeidDbContext.ScopeFilter }).Any(t => t.EvaluationId == id && t.QuestionId == q.Id))
            .OrderBy(q => q.Position).Select(q => new { q.Id, q.Text, q.TextNynorsk }).ToListAsync(cancel);
        return [.. questions.Select(q => new QuestionText(q.Id, Languages.Current is Language.Nynorsk ? q.TextNynorsk : q.Text))];
    }
}
