using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.ActionItems;
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
            // When an action was aborted is not kept, so it cannot be said how it stood.
            where meeting.Id == id && action.MadeOn < day && action.State != ActionItemState.Aborted
                && (action.CompletedOn == null || action.CompletedOn > day || (former != null && action.CompletedOn >= former))
            orderby action.DueDate, action.Id
            select new FollowedAction(action.Reference, action.Title, person.Name, action.DueDate, action.State, action.CompletedOn))
            .Take(Most).ToListAsync(cancel);
        return new(former, actions);
    }
}
