using Microsoft.EntityFrameworkCore;
using Samarbeid.Domain.Access;
using Samarbeid.Domain.ActionItems;
using Samarbeid.Domain.AgendaProposals;
using Samarbeid.Domain.Common;
using Samarbeid.Domain.MeetingBodies;
using Samarbeid.Domain.Meetings;
using Samarbeid.Infrastructure.Persistence;

namespace Samarbeid.Web.Features.AgendaProposals;

/// <summary>A case in the queue of a body.</summary>
/// <param name="IsMine">Whether the reader proposed it, and may withdraw it.</param>
public sealed record ProposalRow(AgendaProposalId Id, int Version, string Title, string Background, ItemPlan Plan, string ProposedBy, DateOnly ProposedOn, bool IsMine)
{
    /// <summary>Where it came back from; null for one that no meeting has had.</summary>
    public FormerItem? Former { get; init; }

    /// <summary>The action it is about, where the program put it there; nobody has proposed it then.</summary>
    public ActionItemId? Overdue { get; init; }
}

/// <summary>The item a case came back from, where its papers lie.</summary>
/// <param name="Papers">How many of them the reader may open.</param>
/// <param name="IsRestricted">The rest of the case is kept from the public, and stays with the item.</param>
public sealed record FormerItem(MeetingId Meeting, AgendaItemId Item, DateOnly Date, int Papers, bool IsRestricted);

/// <summary>A case that is not taken up, and why.</summary>
public sealed record DeclinedRow(AgendaProposalId Id, string Title, string Reason);

/// <summary>The queue of a body, the longest waiting first.</summary>
/// <param name="MayPropose">Whether the reader may put a case into it.</param>
/// <param name="MayDecide">Whether the reader may take cases in and decline them.</param>
/// <param name="Declined">The latest that were not taken up.</param>
public sealed record ProposalQueue(IReadOnlyList<ProposalRow> Rows, bool MayPropose, bool MayDecide, IReadOnlyList<DeclinedRow> Declined)
{
    /// <summary>The next meeting whose agenda is open, where cases are taken in.</summary>
    public OpenAgenda? Next { get; init; }
}

/// <summary>A meeting that takes cases in.</summary>
public sealed record OpenAgenda(MeetingId Id, DateOnly Date);

/// <summary>What waits to be taken up by a body.</summary>
public sealed class ProposalQueries(Databases databases, NorwegianCalendar calendar)
{
    public const int Most = 100;
    private const int MostDeclined = 5;

    public async Task<ProposalQueue> OfAsync(MeetingBodyId body, CancellationToken cancel)
    {
        await using var db = await databases.OpenAsync(Operation.ReadMeetings, cancel);
        var me = db.Actor.Person;
        var rows = await (
            from proposal in db.AgendaProposals
            join known in db.People on proposal.ProposedBy equals known.Id into proposers
            from person in proposers.DefaultIfEmpty()
            join item in db.AgendaItems on proposal.ReturnedFrom equals item.Id into items
            from item in items.DefaultIfEmpty()
            join meeting in db.Meetings on item.MeetingId equals meeting.Id into meetings
            from meeting in meetings.DefaultIfEmpty()
            where proposal.BodyId == body && proposal.State == AgendaProposalState.Waiting
            orderby proposal.ProposedAt, proposal.Id
            select new
            {
                proposal.Id,
                proposal.Version,
                proposal.Title,
                proposal.Background,
                proposal.Plan,
                Name = person == null ? "" : person.Name,
                proposal.ActionItemId,
                proposal.ProposedAt,
                proposal.ProposedBy,
                Former = item == null ? null : new FormerItem(meeting.Id, item.Id, meeting.Date, db.Papers.Count(p => p.AgendaItemId == item.Id && p.RemovedAt == null), item.Basis != null),
            })
            .Take(Most).ToListAsync(cancel);
        var scope = await db.MeetingBodies.Where(b => b.Id == body).Select(b => (ScopeId?)b.ScopeId).SingleOrDefaultAsync(cancel);
        var declined = await db.AgendaProposals.Where(p => p.BodyId == body && p.State == AgendaProposalState.Declined)
            .OrderByDescending(p => p.ProposedAt).Take(MostDeclined).Select(p => new DeclinedRow(p.Id, p.Title, p.Reason!)).ToListAsync(cancel);
        var today = calendar.Today;
        var next = await db.Meetings.Where(m => m.BodyId == body && m.Date >= today && (m.State == MeetingState.Planned || m.State == MeetingState.Called))
            .OrderBy(m => m.Date).Select(m => new OpenAgenda(m.Id, m.Date)).FirstOrDefaultAsync(cancel);
        return new(
            [.. rows.Select(r => new ProposalRow(r.Id, r.Version, r.Title, r.Background, r.Plan, r.Name, NorwegianCalendar.DateOf(r.ProposedAt), me is not null && r.ProposedBy == me) { Former = r.Former, Overdue = r.ActionItemId })],
            May(Operation.ProposeItems), May(Operation.WriteMeetings), declined)
        {
            Next = next,
        };

        bool May(Operation operation) => scope is { } owned && AccessPolicy.Decide(db.Actor, operation, new Thing(owned)).IsDone;
    }
}
