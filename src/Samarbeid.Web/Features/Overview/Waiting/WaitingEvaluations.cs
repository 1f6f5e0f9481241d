using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Access;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.Features.Overview.Waiting;

/// <summary>Self-evaluations the person is asked in, in whatever scope, and has not answered.</summary>
internal static class WaitingEvaluations
{
    public static async Task<IEnumerable<TodayItem>> WaitingEvaluationsAsync(this SamarbeidDbContext db, PersonId me, DateOnly today, int most, CancellationToken cancel)
    {
        var waiting = await (
            from asked in db.EvaluatingMembers(today)
            where asked.Person == me
            join body in db.MeetingBodies.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter]) on asked.Evaluation.BodyId equals body.Id
            orderby asked.Evaluation.LastDay
            select new { asked.Evaluation.Id, asked.Evaluation.Year, asked.Evaluation.LastDay, body.Name }).Take(most).ToListAsync(cancel);
        return waiting.Select(e => new TodayItem(
            TodayKind.AnswerEvaluation, OverviewTexts.EvaluationOf(e.Year.ToString(System.Globalization.CultureInfo.InvariantCulture)), e.Name, e.LastDay, EvaluationAddresses.Of(e.Id)));
    }
}
