using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Meetings;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Infrastructure.Documents.Minutes;

/// <summary>Reads what a body had promised before a meeting, as it stood on that day, in two statements.</summary>
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
        return new(former, actions);
    }
}
