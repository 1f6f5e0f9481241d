using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.ActionItems;
using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Domain.Meetings;
using Samarbeid.Infrastructure.Persistence;
using Samarbeid.Infrastructure.Persistence.Numbering;
using Samarbeid.Web.Features.Meetings.Standing;

namespace Samarbeid.Web.Features.Meetings.Hold;

/// <summary>What came of what the body promised (siden sist).</summary>
/// <param name="Since">The last meeting held before; null when there was none.</param>
public sealed record SinceLastView(DateOnly? Since, IReadOnlyList<ActionRow> Open, IReadOnlyList<ActionRow> Closed)
{
    /// <summary>What was answered to recommendations of the body since then, the latest first.</summary>
    public IReadOnlyList<AnsweredRow> Answered { get; init; } = [];

    /// <summary>Recommendations whose answer date has passed, the longest waiting first; those of which it was put off to a day that has come too.</summary>
    public IReadOnlyList<UnansweredRow> Unanswered { get; init; } = [];
}

/// <summary>Everything a body has open, and what was closed since its last meeting.</summary>
public sealed class SinceLastQueries(Databases databases)
{
    /// <summary>A body with more than this open has another problem than a list can solve.</summary>
    private const int Most = 100;

    private static readonly ActionItemState[] Open = [ActionItemState.Planned, ActionItemState.InProgress, ActionItemState.OnHold];
    private static readonly ActionItemState[] Closed = [ActionItemState.Completed, ActionItemState.Evaluated, ActionItemState.Aborted];
    private static readonly MeetingState[] Past = [MeetingState.Held, MeetingState.AwaitingApproval, MeetingState.Approved];

    public async Task<SinceLastView> FindAsync(MeetingBodyId body, DateOnly before, CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync(Operation.ReadMeetings, cancel);
        if (await db.MeetingBodies.Where(b => b.Id == body).Select(b => new { b.ScopeId, b.Name }).SingleOrDefaultAsync(cancel) is not { } met)
            return new(null, [], []);

        var scope = met.ScopeId;
        var since = await db.Meetings.Where(m => m.ScopeId == scope && Past.Contains(m.State) && m.Date < before)
            .MaxAsync(m => (DateOnly?)m.Date, cancel);
        var open = db.ActionItems.Where(a => a.ScopeId == scope && Open.Contains(a.State));
        var closed = db.ActionItems.Where(a => a.ScopeId == scope && Closed.Contains(a.State)
            && since != null && (a.CompletedOn >= since || a.AbortedOn >= since));
        return new(since, await RowsAsync(db, open, met.Name, cancel), await RowsAsync(db, closed, met.Name, cancel))
        {
            Answered = await db.AnsweredSinceAsync(scope, met.Name, since ?? before.AddYears(-1), cancel),
            Unanswered = await db.UnansweredOnAsync(scope, met.Name, before, cancel),
        };
    }

    private static Task<List<ActionRow>> RowsAsync(SamarbeidDbContext db, IQueryable<ActionItem> actions, string place, CancellationToken cancel) => (
        from action in actions
        join person in db.People on action.ResponsibleId equals person.Id
        orderby action.DueDate, action.Id
        select new ActionRow(action.Id, action.AgendaItemId, NumberSeries.In(place, action.Reference), action.Title, person.Name, action.DueDate, action.State, null, action.CompletedOn) { AbortedOn = action.AbortedOn })
        .Take(Most).ToListAsync(cancel);
}
