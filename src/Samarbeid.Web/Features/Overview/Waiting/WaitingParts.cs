using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.AnnualWheels;
using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Domain.Evaluations;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Access;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.Features.Overview.Waiting;

/// <summary>What a body has asked the person for by name: an answer in its self-evaluation, in whatever scope, and tasks of its year that fall due, where the person reads that.
/// One statement for both.</summary>
internal static class WaitingParts
{
    public static async Task<IEnumerable<TodayItem>> WaitingPartsAsync(this SamarbeidDbContext db, PersonId me, DateOnly today, DateOnly soon, int most, CancellationToken cancel)
    {
        // The filter is lifted for the whole statement, so what the tasks need is asked in so many words.
        IReadOnlyList<ScopeId> readable = [.. db.Actor.ScopesFor(Operation.ReadMeetings)];
        var bodies = db.MeetingBodies.IgnoreQueryFilters([SamarbeidDbContext.ScopeFilter]);
        var evaluations =
            from asked in db.EvaluatingMembers(today)
            where asked.Person == me
            join body in bodies on asked.Evaluation.BodyId equals body.Id
            select new { IsTask = false, Id = (Guid)(object)asked.Evaluation.Id, asked.Evaluation.Year, Due = asked.Evaluation.LastDay, body.Name };
        var tasks =
            from entry in db.Set<WheelEntry>()
            where entry.OwnerId == me && entry.Kind == WheelEntryKind.Assignment && entry.DoneOn == null && entry.Date <= soon && readable.Contains(entry.ScopeId)
            join wheel in db.AnnualWheels on entry.WheelId equals wheel.Id
            join body in bodies on wheel.BodyId equals body.Id
            select new { IsTask = true, Id = (Guid)(object)body.Id, wheel.Year, Due = entry.Date, body.Name };
        var waiting = await evaluations.Concat(tasks).OrderBy(w => w.Due).Take(most).ToListAsync(cancel);
        return waiting.Select(w => w.IsTask
            ? new TodayItem(TodayKind.DoAssignment, OverviewTexts.WheelOf(YearOf(w.Year)), w.Name, w.Due, AnnualWheelAddresses.Of(new MeetingBodyId(w.Id), w.Year))
            : new TodayItem(TodayKind.AnswerEvaluation, OverviewTexts.EvaluationOf(YearOf(w.Year)), w.Name, w.Due, EvaluationAddresses.Of(new SelfEvaluationId(w.Id))));
    }

    private static string YearOf(int year) => year.ToString(CultureInfo.InvariantCulture);
}
