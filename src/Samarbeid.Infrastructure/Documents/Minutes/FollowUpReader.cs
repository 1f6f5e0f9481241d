using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Agreements;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.Meetings;
using Samarbeid.Domain.People;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Infrastructure.Documents.Minutes;

/// <summary>Reads what a body had promised before a meeting, as it stood on that day, in three statements.</summary>
internal static class FollowUpReader
{
    // A body with more than this open has another problem than a list can solve.
    private const int Most = 100;

    private static readonly MeetingState[] Past = [MeetingState.Held, MeetingState.AwaitingApproval, MeetingState.Approved];

    public static async Task<MinutesFollowUp> FollowUpAsync(this SamarbeidDbContext db, MeetingId id, DateOnly day, CancellationToken cancel)
    {
        var earlier = db.Meetings.Where(m => m.Id == id)
            .SelectMany(m => db.Meetings.Where(e => e.ScopeId == m.ScopeId && Past.Contains(e.State) && e.Date < day));
        var former = await earlier.MaxAsync(m => (DateOnly?)m.Date, cancel);
        var actions = await (
            from meeting in db.Meetings
            join action in db.ActionItems on meeting.ScopeId equals action.ScopeId
            join person in db.People on action.ResponsibleId equals person.Id
            let closed = action.CompletedOn ?? action.AbortedOn
            where meeting.Id == id && action.MadeOn < day && (closed == null || closed > day || (former != null && closed >= former))
            orderby action.DueDate, action.Id
            select new FollowedAction(action.Reference, action.Title, person.Name, action.DueDate, action.State, closed))
            .Take(Most).ToListAsync(cancel);
        return new(former, actions) { Commitments = await db.CommitmentsAsync(id, former ?? day.AddYears(-1), day, cancel) };
    }

    // What was said later does not belong in the minutes of that day.
    private static async Task<List<FollowedCommitment>> CommitmentsAsync(this SamarbeidDbContext db, MeetingId id, DateOnly since, DateOnly day, CancellationToken cancel)
    {
        var rows = await (
            from meeting in db.Meetings
            join agreement in db.Agreements on meeting.ScopeId equals agreement.ScopeId
            join period in db.CommitmentPeriods on agreement.Id equals period.AgreementId
            join commitment in db.Set<Commitment>() on period.CommitmentId equals commitment.Id
            where meeting.Id == id && period.Last >= since && period.Last < day && period.First <= agreement.Last
            orderby commitment.Owner, commitment.Number, period.First
            select new
            {
                commitment.Number,
                commitment.Text,
                commitment.Owner,
                period.First,
                period.Last,
                Marks = period.Marks.Select(m => new { m.Side, m.Verdict, m.At, m.Id }).ToList(),
            }).Take(Most).ToListAsync(cancel);
        return
        [
            .. rows.Select(r =>
            {
                var said = r.Marks.Where(m => NorwegianCalendar.DateOf(m.At) <= day).OrderBy(m => m.At).ThenBy(m => m.Id).ToList();
                return new FollowedCommitment(r.Number, r.Text, r.Owner, r.First, r.Last,
                    said.LastOrDefault(m => m.Side is Party.Police)?.Verdict, said.LastOrDefault(m => m.Side is Party.Municipality)?.Verdict);
            }),
        ];
    }
}
